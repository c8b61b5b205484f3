using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>The documents of the manifests, by their IDs and by the hashes of their texts.</summary>
/// <param name="folder">Has read them.</param>
/// <param name="options">Names the folder.</param>
internal sealed class TrustedDocuments(ManifestFolder folder, IOptions<DocumentOptions> options)
{
    private readonly FrozenDictionary<string, string> texts = ById(
        options.Value.Folder is { Length: > 0 } name ? folder.Read(name).Documents : []
    );

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => texts.Count == 0;

    /// <summary>The text of a document; null if there is none of that ID.</summary>
    public string? Find(string id) => texts.GetValueOrDefault(DocumentIds.Plain(id));

    /// <summary>Whether a text is one of them, character by character.</summary>
    public bool Has(string text) => Find(DocumentIds.Sha256(text)) == text;

    private static FrozenDictionary<string, string> ById(IReadOnlyList<ManifestDocument> documents)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
            texts[DocumentIds.Plain(document.Id)] = document.Text;
        foreach (var document in documents)
            texts.TryAdd(DocumentIds.Sha256(document.Text), document.Text);
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
