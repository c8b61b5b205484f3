using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Data.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Reloading;

/// <summary>Two datasets take turns while clients ask: no answer is lost, and none has rows of both.</summary>
public sealed class ReloadUnderLoadTests
{
    private const int Clients = 3;

    /// <summary>More reloads than there is time for in each run of all tests.</summary>
    private const string Variable = "GRAPH_TEST_RELOADS";

    /// <summary>The last root field is read last, and a list is a statement of its own.</summary>
    private const string Query = """
        first: dataset { revision title }
        regions { totalCount nodes { name areas { name } } }
        last: dataset { revision }
        """;

    private static readonly (string Title, string Rows) One = ("Test districts", "2 Hills Lakes North South");
    private static readonly (string Title, string Rows) Other = ("Other districts", "2 Hills Lakes Nord Sud Woods");

    [Theory]
    [InlineData("InMemory", 100)]
    [InlineData("own memory", 30)]
    [InlineData("Sqlite", 30)]
    [InlineData("PostgreSql", 30)]
    public async Task Each_answer_is_of_one_revision(string provider, int reloads)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        using var end = new CancellationTokenSource();
        var answers = new ConcurrentBag<(string Revision, string Title, string Rows)>();
        var clients = Enumerable.Range(0, Clients).Select(n => AskAsync(server.Client, n, answers, end.Token)).ToList();

        if (int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var wanted))
            reloads = wanted;
        var loader = server.Server.Services.GetRequiredService<DatasetLoader>();
        using var other = new Data.Loading.TestDataset();
        server.Change();
        for (var load = 0; load < reloads; load++)
            await loader.LoadAsync(load % 2 == 0 ? server.Dataset.Folder : other.Folder, CancellationToken.None);
        await end.CancelAsync();
        await Task.WhenAll(clients);

        Assert.Equal(
            [Other, One],
            answers
                .GroupBy(a => a.Revision)
                .Select(of => Assert.Single(of.Select(a => (a.Title, a.Rows)).Distinct()))
                .Order()
        );
        Assert.True(answers.Count > reloads, $"Only {answers.Count} answers came during {reloads} reloads.");
    }

    /// <summary>Some ask what others ask, and what is kept; some what nobody has asked before.</summary>
    private static async Task AskAsync(
        HttpClient client,
        int number,
        ConcurrentBag<(string, string, string)> answers,
        CancellationToken end
    )
    {
        for (var asked = 0; !end.IsCancellationRequested; asked++)
        {
            var comment = number % 2 == 0 ? "" : $"# {number} {asked}\n";
            var answer = await client.AskAsync($"{comment}{{ {Query} }}");
            Assert.Null(answer["errors"]?.ToJsonString());
            answers.Add(Told(answer["data"]));
            await Task.Delay(5, CancellationToken.None); // who loads shall have a processor now and then
        }
    }

    private static (string Revision, string Title, string Rows) Told(JsonNode? data)
    {
        Assert.Equal((string?)data?["first"]?["revision"], (string?)data?["last"]?["revision"]);
        return (
            $"{data?["first"]?["revision"]}",
            $"{data?["first"]?["title"]}",
            string.Join(
                ' ',
                [$"{data?["regions"]?["totalCount"]}", .. Names(data?["regions"]).Order(StringComparer.Ordinal)]
            )
        );
    }

    private static IEnumerable<string> Names(JsonNode? regions) =>
        regions
            ?["nodes"]?.AsArray()
            .SelectMany(r => r?["areas"]?.AsArray().Prepend(r) ?? [])
            .Select(n => $"{n?["name"]}")
        ?? [];
}
