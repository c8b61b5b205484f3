using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class IntrospectionTests(PeerServer server)
{
    /// <summary>graphql-js' introspection with every option on, as editors and generators send it.</summary>
    private static readonly string FullIntrospection = RepositoryFiles.Of(
        "tests",
        "Graph.Tests",
        "Schema",
        "full-introspection.graphql"
    );

    [Fact]
    public async Task The_full_introspection_of_todays_tools_is_answered()
    {
        var data = await server.Client.DataAsync(await File.ReadAllTextAsync(FullIntrospection));

        var types = data["__schema"]?["types"]?.AsArray().ToDictionary(type => (string?)type?["name"] ?? "");
        Assert.Equal("Query", (string?)data["__schema"]?["queryType"]?["name"]);
        Assert.Equal("SCALAR", (string?)types?["LocalDate"]?["kind"]);
        Assert.Null(types?["LocalDate"]?["specifiedByURL"]);
        Assert.Equal("INPUT_OBJECT", (string?)types?["DistrictFilterInput"]?["kind"]);
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : IntrospectionTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : IntrospectionTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : IntrospectionTests(server);
}
