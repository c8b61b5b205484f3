using System.Collections.Frozen;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Reading;

/// <summary>What the files say; of a file that cannot be understood, nothing.</summary>
internal sealed record DatasetContent
{
    public DatasetFile? Dataset { get; init; }

    public LegislatureFile? Legislature { get; init; }

    public IReadOnlyList<RegionRecord> Regions { get; init; } = [];

    public IReadOnlyList<AreaRecord> Areas { get; init; } = [];

    public IReadOnlyList<SettlementRecord> Settlements { get; init; } = [];

    public IReadOnlyList<PartyRecord> Parties { get; init; } = [];

    public IReadOnlyList<DeputyRecord> Deputies { get; init; } = [];

    public IReadOnlyList<ElectionRecord> Elections { get; init; } = [];

    public IReadOnlyList<ActRecord> Acts { get; init; } = [];

    public IReadOnlyList<SourceRecord> Sources { get; init; } = [];

    /// <summary>Each district with its file, in order of the numbers.</summary>
    public IReadOnlyList<Located<DistrictFile>> Districts { get; init; } = [];

    /// <summary>Files that are missing or cannot be understood: what is not found may stand in them.</summary>
    public IReadOnlySet<string> UnreadFiles { get; init; } = FrozenSet<string>.Empty;
}
