using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Names are in use from an earlier year to a later one.</summary>
internal static class NameChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart part) =>
        part.All()
            .SelectMany(OtherNames)
            .Where(n => n.Record.UntilYear < n.Record.SinceYear)
            .Select(n => DatasetErrors.NameEndsBeforeItBegins(n.Place.Key("untilYear"), n.Record));

    private static IEnumerable<Located<OtherNameRecord>> OtherNames(Located<object> record) =>
        record.Record is INamed bearer ? record.Place.Items("otherNames", bearer.OtherNames) : [];
}
