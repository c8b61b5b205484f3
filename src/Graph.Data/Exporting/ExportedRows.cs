using Graph.Data.Editions;
using Graph.Data.Model;

namespace Graph.Data.Exporting;

/// <summary>The rows of a dataset in the order of its files: by ID, where nothing else is said.</summary>
/// <param name="dataset">The dataset.</param>
internal sealed class ExportedRows(WholeDataset dataset)
{
    private readonly Dictionary<string, string> centres = dataset
        .Of<Settlement>()
        .Where(s => s.CentreOfId is not null)
        .ToDictionary(s => s.CentreOfId ?? "", s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, string> elections = dataset
        .Of<Contest>()
        .ToDictionary(c => c.Id, c => c.ElectionId, StringComparer.Ordinal);

    private readonly ILookup<string, PartyResult> results = dataset
        .Of<PartyResult>()
        .OrderByDescending(r => r.ListVotes)
        .ThenByDescending(r => r.ListPercent)
        .ThenByDescending(r => r.Seats)
        .ThenBy(r => r.PartyId, NaturalOrder.OfTexts)
        .ToLookup(r => r.ElectionId, StringComparer.Ordinal);

    private readonly ILookup<string, Coverage> coverage = Parts<Coverage>(dataset, c => c.IncarnationId, c => c.AreaId);

    private readonly ILookup<string, Border> borders = Parts<Border>(dataset, b => b.FromId, b => b.ToId);

    private readonly ILookup<string, Contest> contests = Parts<Contest>(
        dataset,
        c => c.IncarnationId,
        c => c.ElectionId
    );

    private readonly ILookup<string, Contest> contestsWithoutDistrict = dataset
        .Of<Contest>()
        .Where(c => c.Status == ContestStatus.DistrictNotStanding)
        .OrderBy(c => c.DistrictId, NaturalOrder.OfTexts)
        .ToLookup(c => c.ElectionId, StringComparer.Ordinal);

    private readonly ILookup<string, Candidate> candidates = dataset
        .Of<Candidate>()
        .OrderBy(c => c.Ordinal)
        .ToLookup(c => c.ContestId, StringComparer.Ordinal);

    private readonly ILookup<string, Incarnation> lives = dataset
        .Of<Incarnation>()
        .OrderBy(i => i.Ordinal)
        .ToLookup(i => i.DistrictId, StringComparer.Ordinal);

    private readonly ILookup<string, Mandate> mandates = dataset
        .Of<Mandate>()
        .OrderBy(m => (m.SinceYear, m.SinceDate ?? DateOnly.MinValue))
        .ThenBy(m => m.Id, NaturalOrder.OfTexts)
        .ToLookup(m => m.IncarnationId, StringComparer.Ordinal);

    /// <summary>What the dataset is.</summary>
    public Model.Dataset Dataset => dataset.Dataset;

    /// <summary>All rows of a type.</summary>
    public IEnumerable<T> All<T>(Func<T, string> id) => dataset.Of<T>().OrderBy(id, NaturalOrder.OfTexts);

    /// <summary>The settlement that is a region's centre.</summary>
    public string? CentreOf(string region) => centres.GetValueOrDefault(region);

    /// <summary>The election in which a contest was.</summary>
    public string ElectionOf(string contest) => elections[contest];

    /// <summary>The most votes first, then the largest share, then the most seats.</summary>
    public IEnumerable<PartyResult> ResultsIn(string election) => results[election];

    /// <summary>By what each district was left out of an election.</summary>
    public IEnumerable<Contest> WithoutDistrictIn(string election) => contestsWithoutDistrict[election];

    /// <summary>In order of time.</summary>
    public IEnumerable<Incarnation> LivesOf(string district) => lives[district];

    public IEnumerable<Coverage> CoverageOf(string life) => coverage[life];

    public IEnumerable<Border> BordersOf(string life) => borders[life];

    public IEnumerable<Contest> ContestsOf(string life) => contests[life];

    /// <summary>As lists show them: the most votes first.</summary>
    public IEnumerable<Candidate> CandidatesIn(string contest) => candidates[contest];

    /// <summary>In order of time.</summary>
    public IEnumerable<Mandate> MandatesOf(string life) => mandates[life];

    private static ILookup<string, T> Parts<T>(WholeDataset dataset, Func<T, string?> whole, Func<T, string> id) =>
        dataset
            .Of<T>()
            .Where(part => whole(part) is not null)
            .OrderBy(id, NaturalOrder.OfTexts)
            .ToLookup(part => whole(part) ?? "", StringComparer.Ordinal);
}
