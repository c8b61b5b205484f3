using System.Text.RegularExpressions;
using Graph.Data.Loading;
using Graph.Tests.Data.Loading;
using Graph.Tests.Http.Observability;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.KeptAnswers;

/// <summary>Which answers are kept, until when, and what is told of them.</summary>
public sealed partial class KeptAnswerRulesTests : IDisposable
{
    private const string Url = "/graphql?query={districts{totalCount}}";
    private const string Body = """{"query":"{ districts { totalCount } }"}""";

    private readonly ListeningServer server = new();

    public void Dispose() => server.Dispose();

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{ a: districts(first: 51) { totalCount } b: regions { totalCount } }")]
    [InlineData("{")]
    public async Task An_answer_with_errors_is_not_kept(string query)
    {
        var body = $$"""{"query":"{{query}}"}""";
        for (var times = 0; times < 3; times++)
        {
            await PostAsync(body);
            await server.Client.GetAsync($"/graphql?query={query}");
        }

        Assert.Equal((0, 6), server.Services.Answers());
    }

    [Fact]
    public async Task What_is_loaded_meanwhile_is_answered()
    {
        using var dataset = new TestDataset();
        var before = (await PostAsync(Body), await TextAsync(server.Client.GetAsync(Url)));

        await server.Services.GetRequiredService<DatasetLoader>().LoadAsync(dataset.Folder, CancellationToken.None);

        const string two = """{"data":{"districts":{"totalCount":2}}}""";
        Assert.NotEqual((two, two), before);
        for (var round = 0; round < 2; round++)
            Assert.Equal((two, two), (await PostAsync(Body), await TextAsync(server.Client.GetAsync(Url))));
        Assert.Equal((2, 4), server.Services.Answers());
    }

    [Fact]
    public async Task Who_may_ask_no_more_gets_no_kept_answer_either()
    {
        using var limited = new ListeningServer(("Traffic:Burst", "2"), ("Traffic:RequestsPerMinute", "1"));
        var statuses = new List<int>();
        for (var times = 0; times < 4; times++)
            statuses.Add((int)(await limited.Client.PostAsync(Body)).StatusCode);

        Assert.Equal([200, 200, 429, 429], statuses);
        Assert.Equal((1, 1), limited.Services.Answers());
    }

    [Fact]
    public async Task Little_room_keeps_what_is_small()
    {
        using var small = new ListeningServer(("Answers:KeptBytes", "40000"));
        for (var times = 0; times < 2; times++)
        {
            await small.Client.PostAsync(Body);
            await small.Client.PostAsync("""{"query":"{ districts(first: 50) { nodes { id name number } } }"}""");
        }

        Assert.Equal((1, 3), small.Services.Answers());
    }

    [Fact]
    public async Task Kept_answers_are_measured()
    {
        using var measured = new OperationMeasurements(server.Services);
        await PostAsync(Body);
        await PostAsync(Body);

        measured.Observe();

        string[] wanted =
        [
            "graph.answers 1 known=False",
            "graph.answers 1 known=True",
            "graph.answers.known 1",
            "graph.answers.size 1064",
            "graph.answers.evicted 0",
        ];
        Assert.All(wanted, line => Assert.Contains(line, measured.Lines));
        Assert.Equal(2, measured.Lines.Count(line => Duration().IsMatch(line)));
        var metrics = await server.Client.GetStringAsync("/metrics");
        string[] names = ["total{", "known{", "size_bytes{", "evicted_total{"];
        Assert.All(names, name => Assert.Contains($"\ngraph_answers_{name}", metrics, StringComparison.Ordinal));
    }

    private static async Task<string> TextAsync(Task<HttpResponseMessage> response) =>
        await (await response).Content.ReadAsStringAsync();

    private Task<string> PostAsync(string body) => TextAsync(server.Client.PostAsync(body));

    [GeneratedRegex(@"^graph\.operation\.duration \S+ type=query outcome=ok$")]
    private static partial Regex Duration();
}
