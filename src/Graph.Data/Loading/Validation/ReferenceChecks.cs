using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Query.Errors;

namespace Graph.Data.Loading.Validation;

/// <summary>Every ID that a record names belongs to a record.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content)
    {
        var known = RecordKinds.All.ToDictionary(k => k, k => new Lazy<HashSet<string>>(() => IdsOf(k, content)));
        return RecordKinds
            .All.SelectMany(k => k.References(content))
            .Concat(Sources(content))
            .Where(r => !known[r.Target].Value.Contains(r.Id) && !content.IsUnread(r.Target.FileOf(r.Id)))
            .Select(r => Unknown(r, known[r.Target].Value));
    }

    private static HashSet<string> IdsOf(RecordFacts kind, DatasetContent content) =>
        kind.Ids(content).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Reference> Sources(DatasetContent content) =>
        content
            .All()
            .SelectMany(CitationChecks.In)
            .Select(c => new Reference(RecordKinds.Of<SourceRecord>(), c.Record.Source, c.Place.Key("source")));

    private static DatasetError Unknown(Reference reference, HashSet<string> known) =>
        DatasetErrors.UnknownId(
            reference.Place,
            reference.Id,
            reference.Target.Noun,
            reference.Target.FileOf(reference.Id),
            NearMisses.Of(reference.Id, known).FirstOrDefault()
        );
}
