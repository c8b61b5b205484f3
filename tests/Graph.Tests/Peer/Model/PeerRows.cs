using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Tests.Peer.Model;

/// <summary>The peer's rows, as its answers were given over them.</summary>
public sealed record PeerRows(
    IReadOnlyList<Region> Regions,
    IReadOnlyList<District> Districts,
    IReadOnlyList<Incarnation> Incarnations,
    IReadOnlyList<Contest> Contests,
    IReadOnlyList<Border> Borders
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public IEnumerable<object> All => [.. Regions, .. Districts, .. Incarnations, .. Contests, .. Borders];

    public static PeerRows Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Peer", "dataset.json"));
        return JsonSerializer.Deserialize<PeerRows>(file, Options)
            ?? throw new InvalidDataException("The peer's dataset is empty.");
    }
}
