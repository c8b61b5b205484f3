using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Limits;

/// <summary>What operations cost with the shipped dataset.</summary>
public abstract class CostTests(GraphServer server)
{
    private const string Lives =
        "query ($first: Int) { districts(first: $first) { nodes { incarnations { region { name } } } } }";

    [Theory]
    [InlineData(50, 103)] // 29 districts with 37 lives
    [InlineData(3, 15)] // of which a district has two at the most
    [InlineData(0, 0)]
    public async Task The_cost_is_reported_to_those_who_ask(int first, int rows)
    {
        var answer = await server.Client.AskForCostAsync(Lives, new { first });

        Assert.Equal(rows, (int?)CostReports.Of(answer)["rows"]);
        Assert.Equal(50_000, (int?)CostReports.Of(answer)["allowed"]);
        Assert.Equal(1_000_000, (int?)CostReports.Of(answer)["lookedThroughAllowed"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no")]
    public async Task The_cost_is_not_reported_to_others(string? header)
    {
        var answer = await server.Client.AskForCostAsync(Lives, new { first = 1 }, header);

        Assert.Null(answer["extensions"]);
    }

    [Theory]
    [InlineData("{ districts { totalCount } }", 0)]
    [InlineData("{ district(number: 12) { latestIncarnation { region { name } } } }", 3)]
    [InlineData("{ sources(first: 1) { nodes { citations { field } } } }", 1 + 831)] // the largest of 137 such lists
    [InlineData("{ sources { nodes { citations { field } } } }", 10 + 2_252)] // of ten all that there are
    [InlineData("{ sources { nodes { citations(first: 3) { field } } } }", 10 + 30)]
    [InlineData("{ elections { nodes { contests { election { id } } } } }", 8 + 153 + 153)]
    // The lives of one region are different ones, but many may lie in the region that has most.
    [InlineData("{ incarnations(first: 9) { nodes { region { incarnations { id } } } } }", 9 + 9 + (9 * 6))]
    [InlineData("{ incarnations(first: 50) { nodes { neighbours(within: 3) { id } } } }", 37 + 250)]
    [InlineData("{ contests { aggregate { count percent { sum } } } }", 1)]
    [InlineData(
        "{ contests { groups(by: { round: VALUE }, first: 3) { nodes(first: 2) { winner { id } } } } }",
        3 + 6 + 6
    )]
    [InlineData("{ districts(first: 3) { nodes { incarnationsCount } } }", 3)]
    [InlineData("{ districts(first: 3) { nodes { incarnationsConnection(first: 1) { nodes { id } } } } }", 3 + 6)] // one more
    [InlineData("{ dataset { contradictions { subject { id } } } }", 1 + 35 + (13 * 35))] // each type of the subject
    [InlineData("{ nodes(ids: [\"RGlzdHJpY3Q6MQ==\", \"RGlzdHJpY3Q6MQ==\"]) { id } }", 1)]
    public async Task Rows_are_counted_by_the_lists_that_are_loaded(string query, int rows)
    {
        var answer = await server.Client.AskForCostAsync(query);

        Assert.Equal(rows, (int?)CostReports.Of(answer)["rows"]);
    }

    [Fact]
    public async Task The_cost_is_reported_when_it_is_too_high()
    {
        var answer = await server.Client.AskForCostAsync(
            "{ sources { nodes { citations { source { citations { field } } } } } }"
        );

        Assert.Equal("TOO_EXPENSIVE", Code(answer));
        Assert.Equal(10 + 2_252 + 2_252 + (2_252 * 831), (int?)CostReports.Of(answer)["rows"]);
    }

    [Fact]
    public async Task Fifty_thousand_rows_are_read_and_not_one_more()
    {
        // 50 + 50 + 1,450 + 1,450 + 42,050, and 3,000, and 1,550, and 300, and 98.
        static string Rows(int more) =>
            $$"""
                {
                  contests(first: 50) { nodes { election { contests { election { contests { round } } } } } }
                  a: contests(first: 50) { nodes { election { contests { election { year } } } } }
                  b: contests(first: 50) { nodes { election { contests { round } } } }
                  {{Repeat(3, n => $"c{n}: contests(first: 50) {{ nodes {{ election {{ year }} }} }}")}}
                  d: contests(first: 49) { nodes { election { year } } }
                  {{Repeat(more, n => $"e{n}: district(number: 1) {{ id }}")}}
                }
                """;

        await server.Client.DataAsync(Rows(2));
        var error = await server.Client.ErrorAsync(Rows(3));

        Assert.Equal(
            "The operation may read 50001 rows; at most 50000 are allowed. Ask for smaller pages: the numbers of rows of "
                + "lists inside each other multiply, and a list without `first` counts as long as the data have one.",
            (string?)error["message"]
        );
        Assert.Equal("TOO_EXPENSIVE", (string?)error["extensions"]?["code"]);
        Assert.NotNull(error["locations"]?[0]?["line"]);
    }

    [Fact]
    public async Task Cost_follows_the_values_of_the_variables()
    {
        const string Query = """
            query ($sources: Int, $citations: Int, $deep: Boolean = true) {
              sources(first: $sources) {
                nodes { citations(first: $citations) { source { citations(first: 50) @include(if: $deep) { field } } } }
              }
            }
            """;

        var error = await server.Client.ErrorAsync(Query, new { sources = 50, citations = 50 });
        await server.Client.DataAsync(Query, new { sources = 50, citations = 5 });
        await server.Client.DataAsync(
            Query,
            new
            {
                sources = 50,
                citations = 50,
                deep = false,
            }
        );

        Assert.Equal("TOO_EXPENSIVE", (string?)error["extensions"]?["code"]);
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

    private static string? Code(JsonObject answer) => (string?)answer["errors"]?[0]?["extensions"]?["code"];

    private static string Repeat(int times, Func<int, string> part) =>
        string.Join(' ', Enumerable.Range(0, times).Select(part));

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : CostTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : CostTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : CostTests(server);
}
