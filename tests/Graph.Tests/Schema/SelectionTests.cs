using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class SelectionTests(PeerServer server)
{
    [Fact]
    public async Task Two_aliases_of_one_list_keep_their_own_filters_and_orders()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                first: incarnations(where: { until: { neq: null } }) { since }
                second: incarnations(where: { until: { eq: null } }) { since }
                backwards: incarnations(order: [{ since: DESC }]) { since }
              }
            }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "first": [{ "since": "2004-01-01" }],
                  "second": [{ "since": "2023-01-01" }],
                  "backwards": [{ "since": "2023-01-01" }, { "since": "2004-01-01" }]
                }
                """
            );
    }

    [Fact]
    public async Task Aliases_work_on_nodes_edges_and_scalars()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts(first: 1) {
                rows: nodes { no: number again: number }
                links: edges { place: cursor row: node { no: number } }
                all: totalCount
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "districts": {
                "rows": [{ "no": 1, "again": 1 }],
                "links": [{ "place": "MA==", "row": { "no": 1 } }],
                "all": 7
              }
            }
            """
        );
    }

    [Fact]
    public async Task Fields_are_merged_from_fragments_inside_fragments_and_on_interfaces()
    {
        var data = await server.Client.DataAsync(
            """
            query { node(id: "RGlzdHJpY3Q6MTI=") { ...OnNode ... on Region { isoCode } } }
            fragment OnNode on Node { id ...OnDistrict }
            fragment OnDistrict on District { incarnations { ...Place } incarnations { since } }
            fragment Place on Incarnation { region { name } }
            """
        );

        data["node"]
            .ShouldBe(
                """
                {
                  "id": "RGlzdHJpY3Q6MTI=",
                  "incarnations": [
                    { "region": { "name": "Aktobe Region" }, "since": "2004-01-01" },
                    { "region": { "name": "Almaty Region" }, "since": "2023-01-01" }
                  ]
                }
                """
            );
    }

    [Theory]
    [InlineData(true, """{ "number": 12, "name": "Electoral district No. 12" }""")]
    [InlineData(false, """{ "number": 12, "incarnations": [{ "since": "2004-01-01" }, { "since": "2023-01-01" }] }""")]
    public async Task Skip_and_include_hold_on_fields_fragments_and_parents(bool named, string expected)
    {
        var data = await server.Client.DataAsync(
            """
            query ($named: Boolean!) {
              district(number: 12) {
                number
                ...Name @include(if: $named)
                incarnations @skip(if: $named) { since until @include(if: false) }
              }
            }
            fragment Name on District { name nameKk @skip(if: true) }
            """,
            new { named }
        );

        data["district"].ShouldBe(expected);
    }

    [Fact]
    public async Task Only_typenames_may_be_selected()
    {
        var data = await server.Client.DataAsync(
            "{ __typename district(number: 12) { __typename incarnations { __typename region { __typename } } } }"
        );

        data.ShouldBe(
            """
            {
              "__typename": "Query",
              "district": {
                "__typename": "District",
                "incarnations": [
                  { "__typename": "Incarnation", "region": { "__typename": "Region" } },
                  { "__typename": "Incarnation", "region": { "__typename": "Region" } }
                ]
              }
            }
            """
        );
    }

    [Fact]
    public async Task Nested_lists_are_filtered_sorted_and_cut()
    {
        var data = await server.Client.DataAsync(
            """
            {
              regions(where: { name: { eq: "Almaty" } }) {
                nodes {
                  incarnations(
                    where: { isCurrent: { eq: false } }
                    order: [{ district: { number: DESC } }]
                    skip: 1
                    first: 1
                  ) {
                    district { number }
                    contests(order: [{ year: ASC }], first: 1) { winner incarnation { district { number } } }
                  }
                }
              }
            }
            """
        );

        data["regions"]
            .ShouldBe(
                """
                {
                  "nodes": [
                    {
                      "incarnations": [
                        {
                          "district": { "number": 6 },
                          "contests": [
                            { "winner": "Sergey Dyachenko", "incarnation": { "district": { "number": 6 } } }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """
            );
    }

    [Fact]
    public async Task Related_rows_are_found_in_a_list_that_starts_late_and_has_no_end()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                incarnations { since borders(skip: 1) { direction to { district { number } } } }
              }
            }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "incarnations": [
                    { "since": "2004-01-01", "borders": [] },
                    {
                      "since": "2023-01-01",
                      "borders": [
                        { "direction": null, "to": { "district": { "number": 3 } } },
                        { "direction": "SW", "to": { "district": { "number": 11 } } }
                      ]
                    }
                  ]
                }
                """
            );
    }

    [Fact]
    public async Task No_number_of_rows_to_leave_out_is_too_large()
    {
        var data = await server.Client.DataAsync(
            """
            {
              district(number: 12) {
                incarnations(skip: 2147483647, first: 50) { since }
                some: incarnations { borders(skip: 2147483647, first: 1) { to { since } } }
              }
            }
            """
        );

        data["district"].ShouldBe("""{ "incarnations": [], "some": [{ "borders": [] }, { "borders": [] }] }""");
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : SelectionTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : SelectionTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : SelectionTests(server);
}
