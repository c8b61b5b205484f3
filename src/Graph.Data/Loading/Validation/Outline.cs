using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>All records of a dataset, each with the place where it stands.</summary>
internal sealed class Outline(DatasetContent content)
{
    public IReadOnlySet<string> UnreadFiles { get; } = content.UnreadFiles;

    public IReadOnlyList<Located<LegislatureFile>> Legislatures { get; } =
        content.Legislature is { } legislature ? [new(legislature, Place.Whole(FileNames.Legislature))] : [];

    public IReadOnlyList<Located<RegionRecord>> Regions { get; } = Items(FileNames.Regions, "regions", content.Regions);

    public IReadOnlyList<Located<AreaRecord>> Areas { get; } = Items(FileNames.Areas, "areas", content.Areas);

    public IReadOnlyList<Located<SettlementRecord>> Settlements { get; } =
        Items(FileNames.Settlements, "settlements", content.Settlements);

    public IReadOnlyList<Located<PartyRecord>> Parties { get; } = Items(FileNames.Parties, "parties", content.Parties);

    public IReadOnlyList<Located<DeputyRecord>> Deputies { get; } =
        Items(FileNames.Deputies, "deputies", content.Deputies);

    public IReadOnlyList<Located<ElectionRecord>> Elections { get; } =
        Items(FileNames.Elections, "elections", content.Elections);

    public IReadOnlyList<Located<ActRecord>> Acts { get; } = Items(FileNames.Acts, "acts", content.Acts);

    public IReadOnlyList<Located<SourceRecord>> Sources { get; } = Items(FileNames.Sources, "sources", content.Sources);

    public IReadOnlyList<Located<DistrictFile>> Districts { get; } = content.Districts;

    /// <summary>The lives of all districts, those of one district together and in the order of its file.</summary>
    public IReadOnlyList<Life> Lives { get; } =
    [
        .. content.Districts.SelectMany(d =>
            d.Place.Items("incarnations", d.Record.Incarnations)
                .Select(i => new Life(d.Record.Number, i.Record, i.Place))
        ),
    ];

    private static IReadOnlyList<Located<T>> Items<T>(string file, string key, IReadOnlyList<T> records) =>
        [.. Place.Whole(file).Items(key, records)];
}
