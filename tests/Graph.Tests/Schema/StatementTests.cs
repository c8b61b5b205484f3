using Graph.Tests.Databases;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

/// <summary>What reaches the database: as few statements as the selection's shape needs, with its columns and no others.</summary>
public abstract class StatementTests(SqlPeer server)
{
    [Fact]
    public async Task Each_list_is_one_statement_and_related_rows_are_joined() =>
        await AssertAsync(
            "{ districts { nodes { number incarnations { since region { name } contests { winner } } } } }",
            "Number, Id from District",
            "Since, Name, Id from District, Incarnation, Region",
            "Winner, Id from District, Incarnation, Region, Contest"
        );

    [Fact]
    public async Task A_field_with_a_fault_in_its_arguments_takes_no_statement()
    {
        const string query =
            "{ districts { nodes { number incarnations(first: 99) { since region { name } contests { winner } } } } }";

        var statements = await server.Statements.DuringAsync(() => server.Client.ErrorAsync(query));

        Assert.Equal(["Number from District"], statements.Select(StatementShape.Of));
    }

    [Fact]
    public async Task What_is_told_of_all_rows_is_one_statement_of_what_is_selected() =>
        await AssertAsync(
            """
            { incarnations(where: { region: { name: { neq: "x" } } }) {
              aggregate { population { min sum average } count } again: aggregate { population { max } }
            } }
            """,
            "Population from Incarnation, Region"
        );

    [Fact]
    public async Task Numbers_of_lists_are_no_statements_of_their_own() =>
        await AssertAsync(
            """
            { districts { nodes {
              incarnationsCount incarnationsConnection { totalCount aggregate { population { max } } }
            } } }
            """,
            "Id, DistrictId, Population from Incarnation, District"
        );

    [Fact]
    public async Task Only_selected_columns_are_read() =>
        await AssertAsync(
            """
            query ($no: Boolean = false) {
              district(number: 12) {
                number
                name @include(if: $no)
                ...More @skip(if: true)
                incarnations(first: 5) { since seat @skip(if: true) ... @include(if: false) { region { name } } }
              }
            }
            fragment More on District { nameKk }
            """,
            "Number, Id from District",
            "Since, Id from District, Incarnation"
        );

    [Fact]
    public async Task A_column_is_read_once_however_often_it_is_selected() =>
        await AssertAsync(
            "{ districts { nodes { a: number b: number } edges { node { number } } } }",
            "Number from District"
        );

    [Fact]
    public async Task Nested_filters_orders_and_pages_are_the_databases_work() =>
        await AssertAsync(
            """
            {
              districts(where: { incarnations: { some: { region: { kind: { eq: REGION } } } } }, first: 3) {
                nodes {
                  incarnations(
                    where: { contests: { any: true } }, order: [{ region: { name: DESC } }], first: 1, skip: 1
                  ) {
                    seat
                  }
                }
              }
            }
            """,
            "Id from District, Incarnation, Region",
            "Seat, Id from District, Incarnation, Region, Contest"
        );

    [Fact]
    public async Task A_total_alone_is_counted_and_loads_no_rows() =>
        await AssertAsync("{ districts { totalCount } }", "the count from District");

    [Fact]
    public async Task Nothing_is_counted_unless_a_total_is_asked_for() =>
        await AssertAsync(
            "{ districts { nodes { number } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
            "Number from District"
        );

    [Fact]
    public async Task Nodes_of_one_type_are_one_statement() =>
        await AssertAsync(
            """{ nodes(ids: ["RGlzdHJpY3Q6MTI=", "UmVnaW9uOjQ=", "RGlzdHJpY3Q6MQ=="]) { id } }""",
            "Id from District",
            "Id from Region"
        );

    private async Task AssertAsync(string query, params string[] expected)
    {
        await server.Client.DataAsync(query); // where a later statement has to be compiled first, the earlier ones are asked again
        var statements = await server.Statements.DuringAsync(() => server.Client.DataAsync(query));

        Assert.Equal(expected, statements.Select(StatementShape.Of));
    }

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : StatementTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : StatementTests(server);
}
