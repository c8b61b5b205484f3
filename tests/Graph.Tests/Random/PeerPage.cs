using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>A page as a client sees it.</summary>
/// <param name="Json">A connection with <c>nodes { id }</c> and <c>pageInfo</c>.</param>
internal sealed record PeerPage(JsonNode Json)
{
    public IEnumerable<int> Ids => Json["nodes"]?.AsArray().Select(node => Key((string?)node?["id"])) ?? [];

    public bool HasNextPage => (bool?)Json["pageInfo"]?["hasNextPage"] == true;

    public bool HasPreviousPage => (bool?)Json["pageInfo"]?["hasPreviousPage"] == true;

    public string? StartCursor => (string?)Json["pageInfo"]?["startCursor"];

    public string? EndCursor => (string?)Json["pageInfo"]?["endCursor"];

    public static int Key(string? globalId) =>
        int.Parse(
            Encoding.UTF8.GetString(Convert.FromBase64String(globalId ?? "")).Split(':')[1],
            CultureInfo.InvariantCulture
        );
}
