using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>What is a slip, or counts something else, says what the source states; a slip also how one knows.</summary>
internal static class CitationChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart part) => part.All().SelectMany(In).SelectMany(FindIn);

    /// <summary>The citations of a record, where it has any.</summary>
    public static IEnumerable<Located<CitationRecord>> In(Located<object> record) =>
        record.Record is ICited cited ? record.Place.Items("citations", cited.Citations) : [];

    private static IEnumerable<DatasetError> FindIn(Located<CitationRecord> citation)
    {
        var (record, place) = citation;
        if (record is { States: null, Misprint: true })
            yield return CitationErrors.StatesNothing(place, "misprint");
        if (record is { States: null, Counts: not null })
            yield return CitationErrors.StatesNothing(place, "counts");
        if (record is { Misprint: true, Note: null })
            yield return CitationErrors.MisprintWithoutNote(place);
    }
}
