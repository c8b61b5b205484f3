using System.Collections.Frozen;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>The documents of the manifests, by their IDs and by the hashes of their texts.</summary>
/// <param name="folder">Has read those of the operator.</param>
/// <param name="options">Names the operator's folder.</param>
/// <param name="shipped">Those that come with the server.</param>
internal sealed class TrustedDocuments(
    ManifestFolder folder,
    IOptions<DocumentOptions> options,
    IEnumerable<ShippedDocuments> shipped
)
{
    private readonly FrozenDictionary<string, string> texts = ById([
        .. Named(folder, options.Value),
        .. shipped.SelectMany(own => own.Folder is { } path ? ManifestFolder.ReadFiles(path).Documents : []),
    ]);

    /// <summary>Whether the operator has named none.</summary>
    public bool IsEmpty { get; } = Named(folder, options.Value).Count == 0;

    /// <summary>The text of a document; null if there is none of that ID.</summary>
    public string? Find(string id) => texts.GetValueOrDefault(DocumentIds.Plain(id));

    /// <summary>Whether a text is one of them, character by character.</summary>
    public bool Has(string text) => Find(DocumentIds.Sha256(text)) == text;

    private static IReadOnlyList<ManifestDocument> Named(ManifestFolder folder, DocumentOptions options) =>
        options.Folder is { Length: > 0 } name ? folder.Read(name).Documents : [];

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
