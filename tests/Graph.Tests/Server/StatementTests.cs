using Graph.Tests.Databases;
using Snapshooter.Xunit;

namespace Graph.Tests.Server;

/// <summary>How many statements an answer takes depends on the shape of the question, never on the number of rows.</summary>
public abstract class StatementTests(SqlGraph server)
{
    [Fact]
    public async Task One_district_with_everything_takes_as_many_statements_as_it_has_lists()
    {
        var file = RepositoryFiles.Of("schema", "operations", "district-12.graphql");
        var statements = await DuringAsync(await File.ReadAllTextAsync(file));

        string.Join('\n', statements.Select(StatementShape.Of))
            .MatchSnapshot("StatementTests.One_district_with_everything");
    }

    [Fact]
    public async Task All_districts_take_as_many_statements_as_one()
    {
        var one = await DuringAsync(Nested(districts: 1));
        var all = await DuringAsync(Nested(districts: 50));

        Assert.Equal(one, all);
        string.Join('\n', all.Select(StatementShape.Of)).MatchSnapshot("StatementTests.All_districts");
    }

    [Fact]
    public async Task Each_root_field_takes_its_own_statements()
    {
        var fields = Enumerable.Range(1, 20).Select(n => $"d{n}: district(number: {n}) {{ number name }}");

        var statements = await DuringAsync($"{{ {string.Join(' ', fields)} }}");

        Assert.Equal(20, statements.Count);
    }

    private static string Nested(int districts) =>
        $$"""
            {
              districts(first: {{districts}}) {
                nodes {
                  number
                  incarnations {
                    sinceYear
                    region { name }
                    mandates { deputy { name } party { name } }
                    contests { election { year } winner { name } percent }
                    borders { direction to { district { number } } }
                  }
                }
              }
            }
            """;

    private Task<IReadOnlyList<string>> DuringAsync(string query) =>
        server.Statements.DuringAsync(() => server.Client.DataAsync(query));

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : StatementTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : StatementTests(server);
}
