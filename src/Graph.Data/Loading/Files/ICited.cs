namespace Graph.Data.Loading.Files;

/// <summary>What a source can state.</summary>
internal interface ICited
{
    IReadOnlyList<CitationRecord> Citations { get; }
}
