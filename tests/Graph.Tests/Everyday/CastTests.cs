namespace Graph.Tests.Everyday;

/// <summary>A field of a derived class is null for rows of other classes.</summary>
public abstract class CastTests(EverydayServer server)
{
    [Fact]
    public async Task It_is_null_where_the_row_is_of_another_class()
    {
        var data = await server.Client.DataAsync("{ animals { nodes { name wingspan song } } }");

        data.ShouldBe(
            """
            { "animals": { "nodes": [
              { "name": "Lark", "wingspan": 32, "song": "long" }, { "name": "Wolf", "wingspan": null, "song": null }
            ] } }
            """
        );
    }

    [Fact]
    public async Task It_filters_and_sorts_as_what_may_be_missing()
    {
        var data = await server.Client.DataAsync(
            """
            {
              none: animals(where: { wingspan: { eq: null } }) { nodes { name } }
              some: animals(where: { song: { contains: "o" }, wingspan: { gt: 3 } }) { nodes { name } }
              sorted: animals(order: [{ wingspan: ASC }]) { nodes { name } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "none": { "nodes": [{ "name": "Wolf" }] }, "some": { "nodes": [{ "name": "Lark" }] },
              "sorted": { "nodes": [{ "name": "Wolf" }, { "name": "Lark" }] }
            }
            """
        );
    }

    [Fact]
    public async Task The_schema_says_so()
    {
        var sdl = await server.Client.GetStringAsync("/graphql?sdl");

        Assert.Contains("  wingspan: Int\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  song: String\n", sdl, StringComparison.Ordinal);
    }

    public sealed class OnInMemory(EverydayServer.OnInMemory server)
        : CastTests(server),
            IClassFixture<EverydayServer.OnInMemory>;

    public sealed class OnSqlite(EverydayServer.OnSqlite server)
        : CastTests(server),
            IClassFixture<EverydayServer.OnSqlite>;

    public sealed class OnPostgreSql(EverydayServer.OnPostgreSql server)
        : CastTests(server),
            IClassFixture<EverydayServer.OnPostgreSql>;
}
