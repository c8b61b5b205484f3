namespace Graph.Http.Documents;

/// <summary>A document that a manifest lists.</summary>
/// <param name="File">Name of the manifest's file.</param>
/// <param name="Id">What clients call the document; a hash of its text, as a rule.</param>
/// <param name="Text">The document.</param>
internal sealed record ManifestDocument(string File, string Id, string Text);
