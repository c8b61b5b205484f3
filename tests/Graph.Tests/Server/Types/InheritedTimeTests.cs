namespace Graph.Tests.Server.Types;

public abstract class InheritedTimeTests(GraphServer server)
{
    [Fact]
    public async Task A_day_given_at_the_root_holds_for_everything_below_it()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 3, asOf: "2005-06-01") {
                incarnation {
                  region { name incarnations { district { number } isCurrent } }
                  isCurrent
                  deputy { name }
                }
                latestIncarnation { isCurrent }
              }
            }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "incarnation": {
                    "region": {
                      "name": "Almaty",
                      "incarnations": [
                        { "district": { "number": 3 }, "isCurrent": true },
                        { "district": { "number": 3 }, "isCurrent": false },
                        { "district": { "number": 4 }, "isCurrent": false },
                        { "district": { "number": 5 }, "isCurrent": false },
                        { "district": { "number": 6 }, "isCurrent": true },
                        { "district": { "number": 7 }, "isCurrent": true }
                      ]
                    },
                    "isCurrent": true,
                    "deputy": { "name": "Sergey Kiselev" }
                  },
                  "latestIncarnation": { "isCurrent": false }
                }
                """
            );
    }

    [Fact]
    public async Task A_day_given_further_down_holds_from_there_on_and_not_beside()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12, asOf: "2005-06-01") {
                then: incarnation { region { name } }
                later: incarnation(asOf: "2023-06-01") { region { name } deputy { name } }
                incarnations { isCurrent }
              }
            }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "then": { "region": { "name": "Aktobe Region" } },
                  "later": { "region": { "name": "Almaty Region" }, "deputy": { "name": "Daniar Qasqaraurov" } },
                  "incarnations": [{ "isCurrent": true }, { "isCurrent": false }]
                }
                """
            );
    }

    [Fact]
    public async Task A_day_given_at_the_root_holds_inside_filters_and_orders()
    {
        var data = await server.Client.DataAsync(
            """
            query ($day: LocalDate) {
              then: incarnations(asOf: $day, where: { isCurrent: { eq: true } }) { totalCount }
              now: incarnations(where: { isCurrent: { eq: true } }) { totalCount }
              districts(asOf: $day, where: { incarnations: { some: { isCurrent: { eq: true } } } }) { totalCount }
              region(isoCode: "KZ-75", asOf: $day) {
                incarnations(order: [{ isCurrent: DESC }, { district: { number: ASC } }], first: 1) {
                  sinceYear
                  deputy { name }
                }
              }
            }
            """,
            new { day = "2005-06-01" }
        );

        data.ShouldBe(
            """
            {
              "then": { "totalCount": 8 },
              "now": { "totalCount": 29 },
              "districts": { "totalCount": 8 },
              "region": { "incarnations": [{ "sinceYear": 2004, "deputy": { "name": "Sergey Kiselev" } }] }
            }
            """
        );
    }

    [Fact]
    public async Task Neighbours_and_their_deputies_are_those_of_the_inherited_day()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12, asOf: "2023-03-20") {
                incarnation { neighbours(first: 1) { district { number } deputy { name } } }
              }
              later: district(number: 12, asOf: "2023-06-01") {
                incarnation { neighbours(first: 1) { district { number } deputy { name } } }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "district": { "incarnation": { "neighbours": [{ "district": { "number": 3 }, "deputy": null }] } },
              "later": {
                "incarnation": {
                  "neighbours": [{ "district": { "number": 3 }, "deputy": { "name": "Ermurat Bapi" } }]
                }
              }
            }
            """
        );
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : InheritedTimeTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : InheritedTimeTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : InheritedTimeTests(server);
}
