namespace Graph.Tests.Server.Types;

/// <summary>IDs whose keys are texts that not every database takes.</summary>
public abstract class KeyTests(GraphServer server)
{
    /// <summary>`Deputy:a`, NUL, `b`.</summary>
    private const string WithNull = "RGVwdXR5OmEAYg==";

    [Theory]
    [InlineData("{ node(id: \"" + WithNull + "\") { id } }", "node")]
    [InlineData("{ deputy(id: \"" + WithNull + "\") { id } }", "deputy")]
    [InlineData("{ nodes(ids: [\"" + WithNull + "\"]) { id } }", "nodes")]
    [InlineData("{ deputies(where: { id: { eq: \"" + WithNull + "\" } }) { totalCount } }", "deputies")]
    [InlineData("{ deputies(where: { id: { nin: [\"" + WithNull + "\"] } }) { totalCount } }", "deputies")]
    [InlineData(
        "{ mandates(where: { or: [{ deputy: { id: { neq: \"" + WithNull + "\" } } }] }) { totalCount } }",
        "mandates"
    )]
    [InlineData(
        "{ deputies(order: [{ mandates: { count: ASC, where: { id: { eq: \"TWFuZGF0ZTphAGI=\" } } } }]) { totalCount } }",
        "deputies"
    )]
    public async Task A_null_character_inside_an_ID_makes_it_none(string query, string field)
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Equal("INVALID_ID", (string?)error["extensions"]?["code"]);
        Assert.Equal(field, (string?)error["path"]?[0]);
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : KeyTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : KeyTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : KeyTests(server);
}
