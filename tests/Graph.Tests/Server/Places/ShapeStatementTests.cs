namespace Graph.Tests.Server.Places;

/// <summary>Figures are large: nothing reads them but what asks for them.</summary>
public abstract class ShapeStatementTests(SqlGraph server)
{
    private const string Column = "\"Shape\"";

    [Fact]
    public async Task Only_who_asks_for_shapes_has_their_column_read()
    {
        var without = await DuringAsync(Regions(""));
        var with = await DuringAsync(Regions("shape"));

        Assert.NotEmpty(without);
        Assert.All(without, statement => Assert.DoesNotContain(Column, statement, StringComparison.Ordinal));
        Assert.Equal(without.Count, with.Count);
        Assert.All(with, statement => Assert.Contains(Column, statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shape_that_is_left_out_is_not_read()
    {
        var statements = await DuringAsync("{ regions { nodes { isoCode shape @include(if: false) } } }");

        Assert.DoesNotContain(Column, Assert.Single(statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_are_found_in_memory_once_the_figures_have_been_read()
    {
        const string query = "{ incarnationAt(latitude: 43.157, longitude: 77.058) { sinceYear } }";
        await server.Client.DataAsync(query);

        var statements = await DuringAsync(query);

        Assert.Equal(3, statements.Count); // what is loaded, what covers the area, the row
        Assert.All(statements, statement => Assert.DoesNotContain(Column, statement, StringComparison.Ordinal));
    }

    private static string Regions(string shape) =>
        $$"""
            { regions { nodes { isoCode {{shape}} areas { kato {{shape}} } incarnations { sinceYear {{shape}} } } } }
            """;

    private Task<IReadOnlyList<string>> DuringAsync(string query) =>
        server.Statements.DuringAsync(() => server.Client.DataAsync(query));

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ShapeStatementTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ShapeStatementTests(server);
}
