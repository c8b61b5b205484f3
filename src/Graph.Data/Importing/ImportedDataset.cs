using Graph.Data.Loading.Files;

namespace Graph.Data.Importing;

/// <summary>A dataset made of another form, as its files hold it.</summary>
internal sealed record ImportedDataset
{
    public required DatasetFile Dataset { get; init; }

    public required LegislatureFile Legislature { get; init; }

    public required IReadOnlyList<RegionRecord> Regions { get; init; }

    public required IReadOnlyList<AreaRecord> Areas { get; init; }

    public required IReadOnlyList<PartyRecord> Parties { get; init; }

    public required IReadOnlyList<DeputyRecord> Deputies { get; init; }

    public required IReadOnlyList<ElectionRecord> Elections { get; init; }

    public required IReadOnlyList<SourceRecord> Sources { get; init; }

    public required IReadOnlyList<DistrictFile> Districts { get; init; }
}
