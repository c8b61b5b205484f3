namespace Graph.Tests.Server.Types;

/// <summary>The filter <c>overlaps</c> finds what stood at any time between two days.</summary>
public abstract class OverlapTests(GraphServer server)
{
    [Theory]
    [InlineData("2003-01-01", "2003-12-31", 0)]
    [InlineData("2003-01-01", "2004-01-01", 8)]
    [InlineData("2007-12-31", "2007-12-31", 8)]
    [InlineData("2007-12-31", "2023-01-01", 37)]
    [InlineData("2008-01-01", "2022-12-31", 0)]
    [InlineData("2008-01-01", "2023-01-01", 29)]
    [InlineData("2026-06-30", "9999-12-31", 29)]
    [InlineData("0001-01-01", "9999-12-31", 37)]
    public async Task It_counts_both_days_and_all_of_what_is_known_to_the_year_only(string from, string to, int count)
    {
        var data = await server.Client.DataAsync(
            """
            query ($from: LocalDate!, $to: LocalDate!) {
              incarnations(where: { overlaps: { from: $from, to: $to } }) { totalCount }
            }
            """,
            new { from, to }
        );

        data.ShouldBe($$"""{ "incarnations": { "totalCount": {{count}} } }""");
    }

    [Fact]
    public async Task It_stands_wherever_a_filter_on_what_begins_and_ends_does()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts(where: { incarnations: { some: { overlaps: { from: "2004-01-01", to: "2007-12-31" } } } }) {
                totalCount
              }
              twice: districts(
                where: { incarnations: { count: { where: { overlaps: { from: "2004-01-01", to: "2023-12-31" } }, eq: 2 } } }
              ) { totalCount }
              latest: districts(where: { latestIncarnation: { overlaps: { from: "2004-01-01", to: "2007-12-31" } } }) {
                totalCount
              }
              without: districts(where: { latestIncarnation: { or: [
                { isNull: true }, { overlaps: { from: "2004-01-01", to: "2007-12-31" } }
              ] } }) { totalCount }
              seated: incarnations(where: {
                region: { overlaps: { from: "2000-01-01", to: "2022-06-07" }, sinceYear: { neq: null } }
              }) { nodes { region { isoCode } } }
              district(number: 12) {
                mandates: incarnations {
                  early: mandates(where: { overlaps: { from: "2007-06-19", to: "2023-03-27" } }) { sinceYear }
                  late: mandates(where: { overlaps: { from: "2007-06-20", to: "2023-03-28" } }) { sinceYear }
                  borders(where: { overlaps: { from: "2004-01-01", to: "2022-12-31" } }) { to { id } }
                }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "districts": { "totalCount": 8 },
              "twice": { "totalCount": 8 },
              "latest": { "totalCount": 0 },
              "without": { "totalCount": 0 },
              "seated": {
                "nodes": [{ "region": { "isoCode": "KZ-79" } }, { "region": { "isoCode": "KZ-79" } }]
              },
              "district": {
                "mandates": [
                  { "early": [{ "sinceYear": 2004 }], "late": [], "borders": [] },
                  { "early": [], "late": [{ "sinceYear": 2023 }], "borders": [] }
                ]
              }
            }
            """
        );
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_refused()
    {
        var error = await server.Client.ErrorAsync(
            """
            {
              incarnations(where: { or: [{ overlaps: { from: "2007-01-02", to: "2007-01-01" } }] }) { totalCount }
            }
            """
        );

        Assert.Equal(
            "`where.or[0].overlaps` goes from 2007-01-02 to 2007-01-01, which is earlier. "
                + "Write the earlier day as `from`, and the later one as `to`.",
            (string?)error["message"]
        );
        Assert.Equal("INVALID_FILTER", (string?)error["extensions"]?["code"]);
        error["path"].ShouldBe("""["incarnations"]""");
    }

    [Fact]
    public async Task A_null_is_no_period()
    {
        var error = await server.Client.ErrorAsync("{ mandates(where: { overlaps: null }) { totalCount } }");

        Assert.Equal(
            "`where.overlaps` is null, which is no condition. Leave it out, or give it a value.",
            (string?)error["message"]
        );
    }

    [Fact]
    public async Task Both_days_must_be_given()
    {
        var error = await server.Client.ErrorAsync(
            "{ incarnations(where: { overlaps: { from: \"2007-01-02\" } }) { totalCount } }"
        );

        Assert.StartsWith("`where.overlaps.to` is missing", (string?)error["message"], StringComparison.Ordinal);
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : OverlapTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : OverlapTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : OverlapTests(server);
}
