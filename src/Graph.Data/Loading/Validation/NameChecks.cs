using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Validation;

/// <summary>Names are in use from an earlier year to a later one.</summary>
internal static class NameChecks
{
    public static IEnumerable<DatasetError> Find(Outline outline) =>
        [
            .. Of(outline.Legislatures),
            .. Of(outline.Regions),
            .. Of(outline.Areas),
            .. Of(outline.Settlements),
            .. Of(outline.Parties),
            .. Of(outline.Deputies),
            .. Of(outline.Districts),
        ];

    private static IEnumerable<DatasetError> Of<T>(IEnumerable<Located<T>> bearers)
        where T : INamed =>
        bearers
            .SelectMany(b => b.Place.Items("otherNames", b.Record.OtherNames))
            .Where(n => n.Record.UntilYear < n.Record.SinceYear)
            .Select(n => DatasetErrors.NameEndsBeforeItBegins(n.Place.Key("untilYear"), n.Record));
}
