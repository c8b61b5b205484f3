using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Query.Errors;

namespace Graph.Data.Loading.Validation;

/// <summary>Every ID that a record names belongs to a record.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content) =>
        RecordKinds
            .All.SelectMany(k => k.References(content))
            .Concat(Sources(content))
            .Where(r => !content.IsUnread(r.Target.FileOf(r.Id)))
            .GroupBy(r => r.Target)
            .SelectMany(g => FindUnknown(g, g.Key.Ids(content).ToHashSet(StringComparer.Ordinal)));

    private static IEnumerable<Reference> Sources(DatasetContent content) =>
        content
            .All()
            .SelectMany(CitationChecks.In)
            .Select(c => new Reference(RecordKinds.Of<SourceRecord>(), c.Record.Source, c.Place.Key("source")));

    private static IEnumerable<DatasetError> FindUnknown(IEnumerable<Reference> references, HashSet<string> known) =>
        from reference in references
        where !known.Contains(reference.Id)
        select DatasetErrors.UnknownId(
            reference.Place,
            reference.Id,
            reference.Target.Noun,
            reference.Target.FileOf(reference.Id),
            NearMisses.Of(reference.Id, known).FirstOrDefault()
        );
}
