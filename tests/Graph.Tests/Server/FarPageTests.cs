using System.Text.Json.Nodes;
using Graph.Query.Errors;
using Graph.Query.Paging;

namespace Graph.Tests.Server;

/// <summary>Pages far from the start of a list, which are read from its end where that is nearer.</summary>
public abstract class FarPageTests(GraphServer server)
{
    private const int Size = 7;

    private const string List = """
        query ($first: Int, $after: String, $last: Int) {
          contests(first: $first, after: $after, last: $last, order: [{ note: DESC }, { id: ASC }]) {
            edges {
              cursor
              node { id note election { id } mandates { id } citations(order: { field: ASC }) { field source { id } } }
            }
            pageInfo { hasNextPage hasPreviousPage endCursor }
          }
        }
        """;

    [Fact]
    public async Task Pages_from_the_middle_to_the_end_go_on_where_those_before_end()
    {
        var all = await AllAsync();
        Assert.InRange(all.Count, PageWindow.Far + 2 * Size, int.MaxValue);

        for (var next = PageWindow.Far - Size; next < all.Count; next += Size)
        {
            var page = await PageAsync(new { first = Size, after = Cursor(all[next - 1]) });
            AssertPage(all.Skip(next).Take(Size), page);
            Assert.Equal(next + Size < all.Count, (bool?)page["pageInfo"]?["hasNextPage"]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(Size)]
    public async Task The_last_rows_are_those_at_the_end_of_all(int last)
    {
        var all = await AllAsync();

        var page = await PageAsync(new { last });

        AssertPage(all.TakeLast(last), page);
        Assert.False((bool?)page["pageInfo"]?["hasNextPage"]);
    }

    [Fact]
    public async Task Nothing_follows_after_the_last_row_and_a_cursor_behind_it_is_refused()
    {
        var all = await AllAsync();

        var page = await PageAsync(new { first = Size, after = Cursor(all[^1]) });
        var error = await server.Client.ErrorAsync(
            List,
            new { first = Size, after = Graph.Query.Paging.Cursor.At(all.Count) }
        );

        AssertPage([], page);
        Assert.Equal(ErrorCodes.InvalidCursor, (string?)error["extensions"]?["code"]);
    }

    private async Task<List<JsonNode>> AllAsync()
    {
        var all = new List<JsonNode>();
        for (JsonNode? page = null; (bool?)page?["pageInfo"]?["hasNextPage"] ?? true; all.AddRange(Edges(page)))
            page = await PageAsync(new { first = 50, after = (string?)page?["pageInfo"]?["endCursor"] });
        return all;
    }

    private async Task<JsonNode> PageAsync(object variables) =>
        (await server.Client.DataAsync(List, variables))["contests"] ?? throw new InvalidOperationException("No list.");

    private static void AssertPage(IEnumerable<JsonNode> expected, JsonNode page) =>
        Assert.Equal(expected.Select(edge => edge.ToJsonString()), Edges(page).Select(edge => edge.ToJsonString()));

    private static IEnumerable<JsonNode> Edges(JsonNode page) =>
        page["edges"]?.AsArray().OfType<JsonNode>() ?? throw new InvalidOperationException("No edges.");

    private static string? Cursor(JsonNode edge) => (string?)edge["cursor"];

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : FarPageTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : FarPageTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : FarPageTests(server);
}
