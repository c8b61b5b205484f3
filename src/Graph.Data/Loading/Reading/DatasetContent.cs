using System.Diagnostics;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;

namespace Graph.Data.Loading.Reading;

/// <summary>What the files say, each record with the place where it stands; of a file that cannot be understood, nothing.</summary>
internal sealed class DatasetContent
{
    private readonly Dictionary<Type, object> records = [];
    private readonly HashSet<string> unreadFiles;
    private IReadOnlyList<object>? rows;

    private DatasetContent(FileParser parser, IReadOnlyList<string> districtFiles)
    {
        DistrictFiles = districtFiles;
        Dataset = parser.Parse<DatasetFile>(FileNames.Dataset);
        foreach (var kind in RecordKinds.All)
            kind.Read(parser, this);
        unreadFiles = new(FileNames.Always.Concat(districtFiles), StringComparer.Ordinal);
        unreadFiles.RemoveWhere(parser.HasParsed);
    }

    /// <summary>What the dataset is; null if its file cannot be understood.</summary>
    public DatasetFile? Dataset { get; }

    /// <summary>Names of the districts' files, whether they can be understood or not.</summary>
    public IReadOnlyList<string> DistrictFiles { get; }

    /// <summary>Reads the records of all kinds.</summary>
    public static DatasetContent Read(FileParser parser, IReadOnlyList<string> districtFiles) =>
        new(parser, districtFiles);

    /// <summary>All records of a kind: in the order of their file, or of the districts' numbers.</summary>
    public IEnumerable<Located<TRecord>> Of<TRecord>() =>
        records.GetValueOrDefault(typeof(TRecord)) as IEnumerable<Located<TRecord>>
        ?? throw new UnreachableException($"No kind declares {typeof(TRecord).Name}, or only a later one.");

    /// <summary>The lives of all districts, those of one district together and in the order of its file.</summary>
    public IEnumerable<Life> Lives() => Of<Life>().Select(l => l.Record);

    /// <summary>Takes the records of a kind; those that are no list are found anew each time.</summary>
    public void Add<TRecord>(IEnumerable<Located<TRecord>> read) => records.Add(typeof(TRecord), read);

    /// <summary>All records of a kind for the last time: each is let go when the next is asked for.</summary>
    public IEnumerable<TRecord> Drain<TRecord>()
    {
        var left = new Stack<TRecord>(Of<TRecord>().Select(r => r.Record).Reverse());
        records.Remove(typeof(TRecord));
        while (left.TryPop(out var record))
            yield return record;
    }

    /// <summary>Lets the records of a kind go: whoever needs them has them.</summary>
    public void Forget<TRecord>() => records.Remove(typeof(TRecord));

    /// <summary>All records of all kinds.</summary>
    public IEnumerable<Located<object>> All() => RecordKinds.All.SelectMany(k => k.In(this));

    /// <summary>Whether a file is missing or cannot be understood: what is not found may stand in it.</summary>
    public bool IsUnread(string file) => unreadFiles.Contains(file);

    /// <summary>The rows made of the records, which are made once; then the records are let go: both take much memory.</summary>
    /// <param name="make">Makes the rows.</param>
    public IReadOnlyList<object> RowsOnce(Func<DatasetContent, IReadOnlyList<object>> make)
    {
        if (rows is null)
        {
            rows = make(this);
            foreach (var kind in records.Keys.Where(kind => kind != typeof(LegislatureFile)).ToList())
                records.Remove(kind);
        }
        return rows;
    }
}
