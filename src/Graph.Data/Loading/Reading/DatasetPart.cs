using System.Diagnostics;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// The records of one part of a dataset, each with the place where it stands: of one district, or all that is about none in
/// particular. Of a file that cannot be understood, nothing.
/// </summary>
internal sealed class DatasetPart
{
    private readonly Dictionary<Type, object> records = [];
    private readonly IReadOnlyList<RecordFacts> kinds;

    private DatasetPart(FileParser parser, IReadOnlyList<RecordFacts> kinds, string? districtFile)
    {
        this.kinds = kinds;
        DistrictFile = districtFile;
        foreach (var kind in kinds)
            kind.Read(parser, this);
    }

    /// <summary>The file of the one district; null where there is none in particular.</summary>
    public string? DistrictFile { get; }

    /// <summary>Reads all that is about no district in particular.</summary>
    public static DatasetPart General(FileParser parser) => new(parser, RecordKinds.General, null);

    /// <summary>Reads a district.</summary>
    public static DatasetPart OfDistrict(FileParser parser, string file) => new(parser, RecordKinds.OfDistricts, file);

    /// <summary>All records of a kind, in the order of their file.</summary>
    public IEnumerable<Located<TRecord>> Of<TRecord>() =>
        records.GetValueOrDefault(typeof(TRecord)) as IEnumerable<Located<TRecord>>
        ?? throw new UnreachableException($"No kind declares {typeof(TRecord).Name} here, or only a later one.");

    /// <summary>The lives of the district, in the order of its file.</summary>
    public IEnumerable<Life> Lives() => Of<Life>().Select(l => l.Record);

    /// <summary>Takes the records of a kind; those that are no list are found anew each time.</summary>
    public void Add<TRecord>(IEnumerable<Located<TRecord>> read) => records.Add(typeof(TRecord), read);

    /// <summary>All records of all kinds.</summary>
    public IEnumerable<Located<object>> All() => kinds.SelectMany(k => k.In(this));

    /// <summary>Every place where a record names another one, citations apart.</summary>
    public IEnumerable<Reference> References() => kinds.SelectMany(k => k.References(this));
}
