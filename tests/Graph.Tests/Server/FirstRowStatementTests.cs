namespace Graph.Tests.Server;

/// <summary>The first row of a list is found by the rows of that list, not by numbering those of all lists.</summary>
public abstract class FirstRowStatementTests(SqlGraph server)
{
    [Fact]
    public async Task The_first_row_of_each_list_is_joined_by_its_key()
    {
        const string query = """
            { district(number: 12) {
                incarnation(asOf: "2005-06-01") { sinceYear region { name } mandates { deputy { name } } }
                latestIncarnation { sinceYear neighbours { district { latestIncarnation { sinceYear } } } } } }
            """;

        var statements = await server.Statements.DuringAsync(() => server.Client.DataAsync(query));

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.DoesNotContain("ROW_NUMBER", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_asked_of_a_first_row_is_its_own()
    {
        var data = await server.Client.DataAsync(
            """
            { district(number: 12) {
                then: incarnation(asOf: "2005-06-01") { sinceYear region { name } mandates { deputy { name } } }
                never: incarnation(asOf: "1990-01-01") { sinceYear mandates { deputy { name } } }
                latestIncarnation { sinceYear mandates { deputy { name } } } } }
            """
        );

        data["district"]
            .ShouldBe(
                """
                {
                  "then": {
                    "sinceYear": 2004,
                    "region": { "name": "Aktobe Region" },
                    "mandates": [{ "deputy": { "name": "Aitaly Äbdirahmanuly" } }]
                  },
                  "never": null,
                  "latestIncarnation": {
                    "sinceYear": 2023,
                    "mandates": [{ "deputy": { "name": "Daniar Qasqaraurov" } }]
                  }
                }
                """
            );
    }

    [Fact]
    public async Task Rows_stay_in_order_when_others_are_joined_to_them()
    {
        var data = await server.Client.DataAsync(
            """
            { districts(first: 3, order: [{ number: DESC }], where: { number: { lte: 4 } }) {
                nodes { number latestIncarnation { sinceYear } } } }
            """
        );

        data["districts"]
            ?["nodes"].ShouldBe(
                """
                [
                  { "number": 4, "latestIncarnation": { "sinceYear": 2023 } },
                  { "number": 3, "latestIncarnation": { "sinceYear": 2023 } },
                  { "number": 2, "latestIncarnation": { "sinceYear": 2023 } }
                ]
                """
            );
    }

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : FirstRowStatementTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : FirstRowStatementTests(server);
}
