using System.Text;
using System.Text.Json;

namespace Graph.Http.Documents;

/// <summary>
/// Reads a manifest as the build of a client writes it: an object of IDs and documents, as Relay and GraphQL Code
/// Generator do, or a list of operations, as Apollo does.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="faults">Takes a sentence for each fault.</param>
internal sealed class ManifestFile(string path, ICollection<string> faults)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly string file = Path.GetFileName(path);

    /// <summary>The documents of which nothing is wrong yet.</summary>
    public IReadOnlyList<ManifestDocument> Read()
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path, Strict));
            return [.. Documents(json.RootElement)];
        }
        catch (JsonException fault)
        {
            faults.Add(ManifestErrors.NotJson(file, fault));
        }
        catch (Exception fault) when (fault is DecoderFallbackException or InvalidOperationException)
        {
            faults.Add(ManifestErrors.NotUnicode(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(ManifestErrors.Unreadable(file, fault));
        }
        return [];
    }

    private IEnumerable<ManifestDocument> Documents(JsonElement manifest)
    {
        if (manifest.ValueKind != JsonValueKind.Object)
            faults.Add(ManifestErrors.NoObject(file));
        else if (
            manifest.TryGetProperty("operations", out var operations)
            && operations.ValueKind != JsonValueKind.String
        )
            return OfApollo(manifest, operations);
        else
            return OfTexts(manifest);
        return [];
    }

    private IEnumerable<ManifestDocument> OfTexts(JsonElement manifest)
    {
        foreach (var member in manifest.EnumerateObject())
            if (Text(member.Value) is { } text && member.Name.Length > 0)
                yield return new ManifestDocument(file, member.Name, text);
            else
                faults.Add(ManifestErrors.NoText(file, member.Name));
    }

    private IEnumerable<ManifestDocument> OfApollo(JsonElement manifest, JsonElement operations)
    {
        if (!IsApollo(manifest) || operations.ValueKind != JsonValueKind.Array)
        {
            faults.Add(ManifestErrors.OtherFormat(file));
            yield break;
        }
        foreach (var (index, operation) in operations.EnumerateArray().Index())
            if (Text(operation, "id") is { } id && Text(operation, "body") is { } body)
                yield return new ManifestDocument(file, id, body);
            else
                faults.Add(ManifestErrors.NoOperation(file, index));
    }

    private static bool IsApollo(JsonElement manifest) =>
        Text(manifest, "format") == "apollo-persisted-query-manifest"
        && manifest.TryGetProperty("version", out var version)
        && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number)
        && number == 1;

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
