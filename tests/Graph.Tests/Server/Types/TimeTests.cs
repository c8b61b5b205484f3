namespace Graph.Tests.Server.Types;

public abstract class TimeTests(GraphServer server)
{
    [Theory]
    [InlineData("2003-12-31", null)]
    [InlineData("2004-01-01", "Aktobe Region")]
    [InlineData("2007-12-31", "Aktobe Region")]
    [InlineData("2008-01-01", null)]
    [InlineData("2022-12-31", null)]
    [InlineData("2023-01-01", "Almaty Region")]
    [InlineData("2026-06-30", "Almaty Region")]
    [InlineData("2026-07-01", null)]
    public async Task A_district_lies_where_its_life_of_that_day_lies(string day, string? region)
    {
        var data = await server.Client.DataAsync(
            "query ($day: LocalDate) { district(number: 12) { incarnation(asOf: $day) { region { name } } } }",
            new { day }
        );

        Assert.Equal(region, (string?)data["district"]?["incarnation"]?["region"]?["name"]);
    }

    [Fact]
    public async Task Without_a_day_the_clocks_day_counts()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                incarnation { sinceYear isCurrent deputy { name } }
                incarnations { isCurrent mandates { isCurrent } }
              }
            }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "incarnation": { "sinceYear": 2023, "isCurrent": true, "deputy": { "name": "Daniar Qasqaraurov" } },
                  "incarnations": [
                    { "isCurrent": false, "mandates": [{ "isCurrent": false }] },
                    { "isCurrent": true, "mandates": [{ "isCurrent": true }] }
                  ]
                }
                """
            );
    }

    [Fact]
    public async Task A_deputy_is_the_one_of_that_day()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                incarnations {
                  then: deputy(asOf: "2005-06-01") { name }
                  before: deputy(asOf: "2023-03-27") { name }
                  later: deputy(asOf: "2023-03-28") { name }
                }
              }
            }
            """
        );

        data["district"]
            ?["incarnations"].ShouldBe(
                """
                [
                  { "then": { "name": "Aitaly Äbdirahmanuly" }, "before": null, "later": null },
                  { "then": null, "before": null, "later": { "name": "Daniar Qasqaraurov" } }
                ]
                """
            );
    }

    [Fact]
    public async Task A_regions_lives_are_all_or_those_of_a_day()
    {
        var data = await server.Client.DataAsync(
            """
            {
              region(isoCode: "KZ-75") {
                all: incarnations { district { number } sinceYear }
                then: incarnations(asOf: "2005-06-01") { district { number } }
                now: incarnations(asOf: "2024-06-01") { district { number } }
              }
            }
            """
        );

        data["region"]
            .ShouldBe(
                """
                {
                  "all": [
                    { "district": { "number": 3 }, "sinceYear": 2004 },
                    { "district": { "number": 3 }, "sinceYear": 2023 },
                    { "district": { "number": 4 }, "sinceYear": 2023 },
                    { "district": { "number": 5 }, "sinceYear": 2023 },
                    { "district": { "number": 6 }, "sinceYear": 2004 },
                    { "district": { "number": 7 }, "sinceYear": 2004 }
                  ],
                  "then": [
                    { "district": { "number": 3 } }, { "district": { "number": 6 } }, { "district": { "number": 7 } }
                  ],
                  "now": [
                    { "district": { "number": 3 } }, { "district": { "number": 4 } }, { "district": { "number": 5 } }
                  ]
                }
                """
            );
    }

    [Fact]
    public async Task Filters_and_orders_reach_through_the_latest_life()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts(
                where: { latestIncarnation: { region: { isoCode: { in: ["KZ-19", "KZ-79"] } } } }
                order: [{ latestIncarnation: { region: { isoCode: DESC } } }, { number: DESC }]
              ) {
                nodes { number }
              }
              current: incarnations(where: { isCurrent: { eq: true } }) { totalCount }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "districts": { "nodes": [{ "number": 7 }, { "number": 6 }, { "number": 12 }, { "number": 11 }] },
              "current": { "totalCount": 29 }
            }
            """
        );
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : TimeTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : TimeTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : TimeTests(server);
}
