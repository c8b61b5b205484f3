using System.Text;
using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Types;

/// <summary>
/// What clients may have kept: the IDs of the shipped rows as they were before lives, elections and mandates could be
/// several in a year. A line may go only with the fact that it stands for.
/// </summary>
public abstract class ShippedIdTests(GraphServer server)
{
    private const int AtOnce = 50;

    [Fact]
    public async Task Every_ID_that_was_given_once_is_found_and_given_again()
    {
        var lines = await File.ReadAllLinesAsync(
            RepositoryFiles.Of("tests", "Graph.Tests", "Server", "Types", "shipped-ids.txt")
        );
        Assert.Equal(630, lines.Length);

        foreach (var ids in lines.Select(l => Convert.ToBase64String(Encoding.UTF8.GetBytes(l))).Chunk(AtOnce))
        {
            var data = await server.Client.DataAsync(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
                new { ids }
            );

            Assert.Equal(ids, data["nodes"]?.AsArray().Select(IdOf));
        }
    }

    private static string? IdOf(JsonNode? node) => (string?)node?["id"];

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ShippedIdTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ShippedIdTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ShippedIdTests(server);
}
