namespace Graph.Http.Documents;

/// <summary>What the manifests of a folder hold.</summary>
/// <param name="Documents">Their documents; an ID may stand in several with the same text.</param>
/// <param name="Faults">A sentence for each fault of the files; what stands in <paramref name="Documents"/> has none of these.</param>
internal sealed record Manifests(IReadOnlyList<ManifestDocument> Documents, IReadOnlyList<string> Faults);
