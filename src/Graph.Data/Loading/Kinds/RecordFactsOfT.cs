using System.Diagnostics;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;

namespace Graph.Data.Loading.Kinds;

/// <summary>Takes what a kind declares of its records.</summary>
/// <param name="noun">What one is called in a sentence.</param>
internal sealed class RecordFacts<TRecord>(string noun) : RecordFacts
    where TRecord : class
{
    private readonly List<Func<Located<TRecord>, IEnumerable<Reference>>> references = [];

    private string? file;
    private Func<string, string>? fileOf;
    private Func<FileParser, DatasetPart, IEnumerable<Located<TRecord>>>? read;
    private Func<TRecord, string>? id;
    private bool isIdWritten;
    private bool isKept = true;
    private Func<RowMaking, IEnumerable<object>> rows = _ => [];
    private Func<object, RowMaking, IEnumerable<object>> rowsOf = (_, _) => [];

    /// <inheritdoc />
    public override Type Type => typeof(TRecord);

    /// <inheritdoc />
    public override string Noun => noun;

    /// <inheritdoc />
    public override string? File => file;

    /// <summary>They are the list of a file.</summary>
    public void InFile(string name, string key)
    {
        file = name;
        read = (parser, _) => Place.Whole(name).Items(key, parser.Parse<List<TRecord>>(name, key) ?? []);
    }

    /// <summary>There is one, which is a file.</summary>
    public void InFile(string name)
    {
        file = name;
        read = (parser, _) => Whole(parser, name);
    }

    /// <summary>They are the list of a file that a dataset may lack.</summary>
    /// <param name="name">The file.</param>
    /// <param name="key">The list's key in it.</param>
    /// <param name="list">The list.</param>
    /// <param name="make">Makes a record of the file, of what stands there, and of its place.</param>
    public void InOwnFile<TFile, TItem>(
        string name,
        string key,
        Func<TFile, IReadOnlyList<TItem>> list,
        Func<TFile, TItem, Place, TRecord> make
    )
        where TFile : class =>
        read = (parser, _) =>
            parser.Parse<TFile>(name) is { } whole
                ? Place
                    .Whole(name)
                    .Items(key, list(whole))
                    .Select(item => new Located<TRecord>(make(whole, item.Record, item.Place), item.Place))
                : [];

    /// <summary>Each is a file of the districts' folder.</summary>
    public void InFolder() => read = (parser, part) => part.DistrictFile is { } name ? Whole(parser, name) : [];

    /// <summary>They are the list of a key of other records.</summary>
    public void PartOf<TWhole>(string key, Func<TWhole, IReadOnlyList<TRecord>> parts) =>
        PartOf<TWhole>(whole => whole.Place.Items(key, parts(whole.Record)));

    /// <summary>They stand within other records, which have them: their places are made whenever they are asked for.</summary>
    public void PartOf<TWhole>(Func<Located<TWhole>, IEnumerable<Located<TRecord>>> parts)
    {
        isKept = false;
        read = (_, part) => part.Of<TWhole>().SelectMany(parts);
    }

    /// <summary>They are made of what stands in other records.</summary>
    public void MadeOf<TWhole>(Func<Located<TWhole>, IEnumerable<Located<TRecord>>> make) =>
        read = (_, part) => part.Of<TWhole>().SelectMany(make);

    /// <summary>Others refer to them by an ID that the file writes; no two have the same.</summary>
    public void WrittenId(Func<TRecord, string> written)
    {
        id = written;
        isIdWritten = true;
    }

    /// <summary>Others refer to them by an ID that follows from what the file writes.</summary>
    /// <param name="derived">The ID.</param>
    /// <param name="standsIn">The file in which the record of an ID stands; null where all stand in one.</param>
    public void Id(Func<TRecord, string> derived, Func<string, string>? standsIn = null) =>
        (id, fileOf) = (derived, standsIn);

    /// <summary>A key names another record by its ID, or nothing.</summary>
    public void Refer<TTarget>(string key, Func<TRecord, string?> target) =>
        references.Add(r =>
            target(r.Record) is { } named ? [new Reference(RecordKinds.Of<TTarget>(), named, r.Place.Key(key))] : []
        );

    /// <summary>A key names several other records by their IDs.</summary>
    public void ReferAll<TTarget>(string key, Func<TRecord, IReadOnlyList<string>> targets) =>
        references.Add(r =>
            r.Place.Items(key, targets(r.Record))
                .Select(t => new Reference(RecordKinds.Of<TTarget>(), t.Record, t.Place))
        );

    /// <summary>Each becomes a row.</summary>
    public void Row(Func<TRecord, RowMaking, object> row) =>
        Rows(making => making.Records<TRecord>().Select(r => row(r, making)));

    /// <summary>All of them together become rows.</summary>
    public void Rows(Func<RowMaking, IEnumerable<object>> made) => rows = made;

    /// <summary>They become rows when those of the record are made that they are part of.</summary>
    public void RowsOf<TWhole>(Func<TWhole, RowMaking, IEnumerable<object>> made) =>
        rowsOf = (whole, making) => whole is TWhole known ? made(known, making) : [];

    /// <inheritdoc />
    public override string FileOf(string id) =>
        fileOf?.Invoke(id) ?? file ?? throw new UnreachableException($"Nothing refers to a {noun}.");

    /// <inheritdoc />
    public override void Read(FileParser parser, DatasetPart part)
    {
        var found =
            read?.Invoke(parser, part) ?? throw new UnreachableException($"It is not declared where a {noun} stands.");
        part.Add(isKept ? found.ToList() : found);
    }

    /// <inheritdoc />
    public override IEnumerable<Located<object>> In(DatasetPart part) =>
        part.Of<TRecord>().Select(r => new Located<object>(r.Record, r.Place));

    /// <inheritdoc />
    public override IEnumerable<string> Ids(DatasetPart part) =>
        id is null ? [] : part.Of<TRecord>().Select(r => id(r.Record));

    /// <inheritdoc />
    public override IEnumerable<DatasetError> IdsTwice(DatasetPart part) =>
        isIdWritten && id is not null
            ? Repetitions
                .In(part.Of<TRecord>(), id)
                .Select(r => DatasetErrors.IdTwice(r.Again.Place.Key("id"), id(r.Again.Record), r.First))
            : [];

    /// <inheritdoc />
    public override IEnumerable<Reference> References(DatasetPart part) =>
        part.Of<TRecord>().SelectMany(r => references.SelectMany(find => find(r)));

    /// <inheritdoc />
    public override IEnumerable<object> Rows(RowMaking making) => rows(making);

    /// <inheritdoc />
    public override IEnumerable<object> RowsOf(object whole, RowMaking making) => rowsOf(whole, making);

    private static IEnumerable<Located<TRecord>> Whole(FileParser parser, string name) =>
        parser.Parse<TRecord>(name) is { } record ? [new Located<TRecord>(record, Place.Whole(name))] : [];
}
