using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Limits;

public abstract class CostTests(GraphServer server)
{
    private const string Lives =
        "query ($first: Int) { districts(first: $first) { nodes { incarnations { region { name } } } } }";

    [Theory]
    [InlineData(50, 1050)]
    [InlineData(3, 63)]
    [InlineData(0, 0)]
    public async Task The_cost_is_reported_to_those_who_ask(int first, int rows)
    {
        var answer = await AskAsync(Lives, new { first }, "report");

        answer["extensions"].ShouldBe($$"""{ "cost": { "rows": {{rows}}, "allowed": 100000 } }""");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no")]
    public async Task The_cost_is_not_reported_to_others(string? header)
    {
        var answer = await AskAsync(Lives, new { first = 1 }, header);

        Assert.Null(answer["extensions"]);
    }

    [Fact]
    public async Task The_cost_is_reported_when_it_is_too_high()
    {
        var answer = await AskAsync(
            "{ districts(first: 50) { nodes { incarnations(first: 50) { borders(first: 50) { direction } } } } }",
            new { },
            "report"
        );

        Assert.Equal("TOO_EXPENSIVE", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
        answer["extensions"].ShouldBe("""{ "cost": { "rows": 127550, "allowed": 100000 } }""");
    }

    [Fact]
    public async Task The_largest_page_of_all_that_the_example_asks_of_one_district_is_affordable()
    {
        var operation = await File.ReadAllTextAsync(RepositoryFiles.Of("schema", "operations", "district-12.graphql"));
        var all = operation.Replace(
            "district(number: 12) {",
            "districts(first: 50) { nodes {",
            StringComparison.Ordinal
        );

        var data = await server.Client.DataAsync($"{all}}}");

        Assert.Equal(29, data["districts"]?["nodes"]?.AsArray().Count);
    }

    private async Task<JsonObject> AskAsync(string query, object variables, string? header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        if (header is not null)
            request.Headers.Add("GraphQL-Cost", header);
        var response = await server.Client.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonObject>() ?? [];
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : CostTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : CostTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : CostTests(server);
}
