using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>What a record can refer to.</summary>
/// <param name="Noun">What it is called in a sentence.</param>
/// <param name="File">Name of the file in which it stands.</param>
/// <param name="Ids">The IDs of all that there are.</param>
internal sealed record ReferenceTarget(string Noun, string File, Func<Outline, IEnumerable<string>> Ids)
{
    public static readonly ReferenceTarget Region = new("region", FileNames.Regions, o => Of(o.Regions));
    public static readonly ReferenceTarget Area = new("area", FileNames.Areas, o => Of(o.Areas));
    public static readonly ReferenceTarget Settlement = new(
        "settlement",
        FileNames.Settlements,
        o => Of(o.Settlements)
    );
    public static readonly ReferenceTarget Party = new("party", FileNames.Parties, o => Of(o.Parties));
    public static readonly ReferenceTarget Deputy = new("deputy", FileNames.Deputies, o => Of(o.Deputies));
    public static readonly ReferenceTarget Election = new(
        "election",
        FileNames.Elections,
        o => o.Elections.Select(e => EntityIds.Election(e.Record.Year))
    );
    public static readonly ReferenceTarget Act = new("act", FileNames.Acts, o => Of(o.Acts));
    public static readonly ReferenceTarget Source = new("source", FileNames.Sources, o => Of(o.Sources));

    /// <summary>A life of a district, which stands in that district's file.</summary>
    public static ReferenceTarget Incarnation(string id) =>
        new("incarnation", FileNames.District(id.Split('-')[0]), o => o.Lives.Select(l => l.Id));

    private static IEnumerable<string> Of<T>(IEnumerable<Located<T>> records)
        where T : IIdentified => records.Select(r => r.Record.Id);
}
