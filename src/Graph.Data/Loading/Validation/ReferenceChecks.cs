using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Query.Errors;

namespace Graph.Data.Loading.Validation;

/// <summary>Every ID that a record names belongs to a record.</summary>
/// <param name="content">The files.</param>
internal sealed class ReferenceChecks(DatasetContent content)
{
    private static readonly RecordFacts Lives = RecordKinds.Of<Life>();

    private readonly Dictionary<RecordFacts, HashSet<string>> known = RecordKinds.General.ToDictionary(
        k => k,
        k => k.Ids(content.General).ToHashSet(StringComparer.Ordinal)
    );

    /// <summary>The records that are named in a part and that there are not; lives apart, which any district may name.</summary>
    public IEnumerable<DatasetError> Find(DatasetPart part) =>
        part.References()
            .Where(r => r.Target != Lives)
            .Concat(Sources(part))
            .Where(r => !known[r.Target].Contains(r.Id) && !content.IsUnread(r.Target.FileOf(r.Id)))
            .Select(r => Unknown(r, known[r.Target]));

    /// <summary>The lives that borders name and that there are not.</summary>
    public IEnumerable<DatasetError> FindUnknownLives(LifeFacts lives) =>
        from life in lives.All
        from border in life.Borders.Index()
        where lives.Find(border.Item.To) is null && !content.IsUnread(Lives.FileOf(border.Item.To))
        let place = life.PlaceOfBorder(border.Index).Key("to")
        select Unknown(new Reference(Lives, border.Item.To, place), lives.Ids);

    private static IEnumerable<Reference> Sources(DatasetPart part) =>
        part.All()
            .SelectMany(CitationChecks.In)
            .Select(c => new Reference(RecordKinds.Of<SourceRecord>(), c.Record.Source, c.Place.Key("source")));

    private static DatasetError Unknown(Reference reference, IEnumerable<string> known) =>
        DatasetErrors.UnknownId(
            reference.Place,
            reference.Id,
            reference.Target.Noun,
            reference.Target.FileOf(reference.Id),
            NearMisses.Of(reference.Id, known).FirstOrDefault()
        );
}
