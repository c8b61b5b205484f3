using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Validation;

/// <summary>Finds every place where a source is cited.</summary>
internal static class Citations
{
    public static IEnumerable<Located<CitationRecord>> In(Outline outline) =>
        [
            .. Of(outline.Legislatures),
            .. Of(outline.Regions),
            .. Of(outline.Areas),
            .. Of(outline.Settlements),
            .. Of(outline.Parties),
            .. Of(outline.Deputies),
            .. outline.Elections.SelectMany(OfElection),
            .. Of(outline.Acts),
            .. Of(outline.Districts),
            .. outline.Lives.SelectMany(OfLife),
        ];

    private static IEnumerable<Located<CitationRecord>> OfElection(Located<ElectionRecord> election) =>
        [
            .. Of([election]),
            .. Of(election.Place.Items("partyResults", election.Record.PartyResults)),
            .. election.Record.WithoutDistricts is { } reason
                ? Of([new Located<WithoutDistrictsRecord>(reason, election.Place.Key("withoutDistricts"))])
                : [],
        ];

    private static IEnumerable<Located<CitationRecord>> OfLife(Life life) =>
        [
            .. life.Place.Items("citations", life.Record.Citations),
            .. Of(life.Coverage),
            .. Of(life.Borders),
            .. Of(life.Contests),
            .. Of(life.Mandates),
        ];

    private static IEnumerable<Located<CitationRecord>> Of<T>(IEnumerable<Located<T>> owners)
        where T : ICited => owners.SelectMany(o => o.Place.Items("citations", o.Record.Citations));
}
