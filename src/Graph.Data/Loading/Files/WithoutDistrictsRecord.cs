namespace Graph.Data.Loading.Files;

/// <summary>Why an election left the districts out: written once, and told of each district.</summary>
internal sealed record WithoutDistrictsRecord : ICited
{
    public required string Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];

    public IReadOnlyList<WithoutDistrictRecord> Districts { get; init; } = [];
}
