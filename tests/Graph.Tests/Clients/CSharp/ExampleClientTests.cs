using System.Text.Json.Nodes;
using Graph.Client;
using Graph.Client.Operations;

namespace Graph.Tests.Clients.CSharp;

/// <summary>The generated client of the example operations asks the server.</summary>
public abstract class ExampleClientTests(GraphServer server)
{
    private GraphClient Client => new(server.Client);

    public static TheoryData<string> Names => [.. ExampleOperation.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_is_read_without_loss(string name)
    {
        var example = ExampleOperation.Read(name);
        var read = await RoundTrip.Of($"{example.Definitions[0].Name}").AskAsync(Client, example.Variables);
        var answer = await server.Client.DataAsync(example.Text, example.Variables);

        // The same moment, which .NET writes in another way.
        var written = read?.ToReadableJson().Replace("+00:00\"", "Z\"", StringComparison.Ordinal);
        Assert.True(
            JsonNode.DeepEquals(answer, JsonNode.Parse(written ?? "")),
            $"{answer.ToReadableJson()}\n{written}"
        );
    }

    [Fact]
    public async Task District_12_had_a_deputy_in_each_of_its_lives()
    {
        var data = await Client.AskAsync(new LivesOfDistrict12());

        var lives = data.District?.Incarnations ?? [];
        Assert.Equal(
            [
                (2004, 2007, "Aktobe Region", "Aitaly Äbdirahmanuly", "AIST"),
                (2023, 2026, "Almaty Region", "Daniar Qasqaraurov", "Independent"),
            ],
            from life in lives
            from mandate in life.Mandates ?? []
            select (life.SinceYear, life.UntilYear, life.Region?.Name, mandate.Deputy.Name, mandate.Party?.Name)
        );
    }

    [Fact]
    public async Task A_day_and_a_number_are_asked_for_and_answered()
    {
        var data = await Client.AskAsync(new DeputyOnADay { Number = 12, Day = new DateOnly(2005, 6, 1) });

        var mandate = Assert.Single(data.District?.Incarnation?.Mandates ?? []);
        Assert.Equal("Aitaly Äbdirahmanuly", mandate.Deputy.Name);
        Assert.Equal(2004, mandate.SinceYear);
    }

    [Fact]
    public async Task Pages_follow_each_other_by_their_cursors()
    {
        var first = await Client.AskAsync(new PageOfMandates { First = 2 });
        var second = await Client.AskAsync(
            new PageOfMandates { First = 2, After = first.Mandates?.PageInfo.EndCursor }
        );

        var ids =
            from page in (PageOfMandates.Data[])[first, second]
            from edge in page.Mandates?.Edges ?? []
            select edge.Node.Id;
        Assert.Equal(4, ids.Distinct().Count());
    }

    [Fact]
    public async Task An_error_of_a_field_tells_its_code_and_its_path()
    {
        var exception = await Assert.ThrowsAsync<GraphException>(() =>
            Client.AskAsync(new PageOfMandates { First = 51 })
        );

        Assert.Equal("PAGE_TOO_LARGE", exception.Code);
        Assert.Equal("mandates", Assert.Single(exception.Errors[0].Path ?? []).GetString());
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ExampleClientTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ExampleClientTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ExampleClientTests(server);
}
