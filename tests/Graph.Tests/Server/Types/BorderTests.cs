namespace Graph.Tests.Server.Types;

public abstract class BorderTests(GraphServer server)
{
    [Fact]
    public async Task A_border_shows_the_other_sides_statement_and_whether_both_can_be_right()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                latestIncarnation {
                  borders(where: { to: { district: { number: { in: [3, 11, 16, 19] } } } }) {
                    to { district { number } }
                    direction
                    facesReverse
                    reverse { direction to { district { number } } }
                  }
                }
              }
            }
            """
        );

        data["district"]
            ?["latestIncarnation"]?["borders"].ShouldBe(
                """
                [
                  {
                    "to": { "district": { "number": 3 } }, "direction": "SW", "facesReverse": false,
                    "reverse": { "direction": "NW", "to": { "district": { "number": 12 } } }
                  },
                  {
                    "to": { "district": { "number": 11 } }, "direction": "SW", "facesReverse": false,
                    "reverse": { "direction": "W", "to": { "district": { "number": 12 } } }
                  },
                  {
                    "to": { "district": { "number": 16 } }, "direction": "W", "facesReverse": null, "reverse": null
                  },
                  {
                    "to": { "district": { "number": 19 } }, "direction": "N", "facesReverse": true,
                    "reverse": { "direction": "SE", "to": { "district": { "number": 12 } } }
                  }
                ]
                """
            );
    }

    [Fact]
    public async Task Neighbours_come_with_their_deputies_in_one_query()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                latestIncarnation {
                  neighbours(where: { region: { isoCode: { eq: "KZ-75" } } }) {
                    district { number }
                    deputy { name }
                  }
                }
              }
            }
            """
        );

        data["district"]
            ?["latestIncarnation"]?["neighbours"].ShouldBe(
                """
                [
                  { "district": { "number": 3 }, "deputy": { "name": "Ermurat Bapi" } },
                  { "district": { "number": 4 }, "deputy": null },
                  { "district": { "number": 5 }, "deputy": null }
                ]
                """
            );
    }

    [Fact]
    public async Task Borders_are_found_by_what_the_other_side_states()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                latestIncarnation {
                  west: borders(where: { reverse: { direction: { in: [W, NW] } } }) { to { district { number } } }
                  silent: borders(where: { reverse: { isNull: true } }) { to { district { number } } }
                }
              }
            }
            """
        );

        data["district"]
            ?["latestIncarnation"].ShouldBe(
                """
                {
                  "west": [{ "to": { "district": { "number": 3 } } }, { "to": { "district": { "number": 11 } } }],
                  "silent": [
                    { "to": { "district": { "number": 4 } } }, { "to": { "district": { "number": 5 } } },
                    { "to": { "district": { "number": 16 } } }, { "to": { "district": { "number": 17 } } }
                  ]
                }
                """
            );
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : BorderTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : BorderTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : BorderTests(server);
}
