using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Documents;

/// <summary>Which documents requests may name instead of sending them: the section `Documents` of the configuration.</summary>
public sealed class DocumentOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Documents";

    /// <summary>
    /// Whether a document that has been sent once may be named by its hash from then on: Apollo's automatic persisted
    /// queries.
    /// </summary>
    /// <value>True unless set.</value>
    public bool Automatic { get; init; } = true;

    /// <summary>Characters of the documents that are kept to be named by their hashes.</summary>
    /// <value>100,000 to 100,000,000; 5,000,000 unless set.</value>
    [Range(100_000, 100_000_000)]
    public int AutomaticCharacters { get; init; } = 5_000_000;

    /// <summary>The folder of the manifests of trusted documents, from the server's own; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether all documents are refused but those of the manifests.</summary>
    /// <value>False unless set.</value>
    public bool OnlyTrusted { get; init; }
}
