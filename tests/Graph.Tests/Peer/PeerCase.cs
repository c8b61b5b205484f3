using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Peer;

/// <summary>A query, and the answer that the peer gave or should have given.</summary>
public sealed record PeerCase(string Name, string Query, JsonObject? Variables, JsonObject Expect, string? Note = null)
{
    /// <summary>Another file of cases may be named here, in the form of the one that is shipped.</summary>
    private const string FileVariable = "PEER_CASES";

    public static IReadOnlyList<PeerCase> ReadAll()
    {
        var file =
            Environment.GetEnvironmentVariable(FileVariable)
            ?? Path.Combine(AppContext.BaseDirectory, "Peer", "cases.json");
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<List<PeerCase>>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{file} holds no cases.");
    }
}
