namespace Graph.Tests.Server.Limits;

/// <summary>What the database looks through to filter, to order and to compute, with the shipped dataset.</summary>
public abstract class LookedThroughTests(GraphServer server)
{
    [Theory]
    // 137 rows, each with a comparison.
    [InlineData("{ sources(where: { title: { eq: \"x\" } }) { totalCount } }", 151)]
    // 29 rows are looked through, ordered by their number, and three of them shown.
    [InlineData("{ districts(first: 3) { nodes { number } } }", 29)]
    // 137 rows, 2,252 of all their lists, with a comparison each.
    [InlineData("{ sources(where: { citations: { some: { field: { eq: \"x\" } } } }) { totalCount } }", 2_615)]
    // The same, and 2,252 related rows, each of which may be the one with a list of 831; and those have related rows, too.
    [InlineData(
        "{ sources(where: { citations: { some: { source: { citations: { some: { source: { title: { eq: \"x\" } } } } } } } }) { totalCount } }",
        137 + (2 * 2_252) + (2 * 2_252 * 831) + 187_142
    )]
    // 29 rows and 37 of their lists, with a comparison each, for the statement of the districts and for that of the list; and
    // 20 rows of the lists of ten districts, ordered by what a related row of each says.
    [InlineData(
        "{ districts(where: { incarnations: { some: { ordinal: { eq: 1 } } } }) { nodes { incarnations { ordinal } } } }",
        180
    )]
    public async Task What_filters_look_through_is_counted_by_the_lists_that_are_loaded(string query, int rows)
    {
        var answer = await server.Client.AskForCostAsync(query);

        Assert.InRange((int?)CostReports.Of(answer)["lookedThrough"] ?? 0, rows, MostLookedThrough(rows));
    }

    [Fact]
    public async Task What_would_look_through_more_than_a_million_rows_is_refused()
    {
        var error = await server.Client.ErrorAsync(
            "{ sources(where: { citations: { none: { source: { citations: { none: { field: { eq: \"x\" } } } } } } }) { totalCount } }"
        );

        Assert.Matches(
            "^The operation may look through [0-9]{7} rows; at most 1000000 are allowed. Ask for fewer lists inside each "
                + "other in `where` and `order`, for fewer conditions there, or for less of each row.$",
            (string?)error["message"]
        );
        Assert.Equal("TOO_EXPENSIVE", (string?)error["extensions"]?["code"]);
    }

    /// <summary>What is counted at the most where a database without indexes would count <paramref name="rows"/> at least.</summary>
    protected virtual int MostLookedThrough(int rows) => rows;

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : LookedThroughTests(server)
    {
        /// <summary>A quarter of the rows of a table for each list.</summary>
        protected override int MostLookedThrough(int rows) => rows * 32;
    }

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : LookedThroughTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : LookedThroughTests(server);
}
