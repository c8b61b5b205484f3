using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>What the rows of a dataset that is known to be valid are made with.</summary>
internal sealed class RowMaking
{
    private readonly DatasetContent content;
    private readonly List<object> rows = [];
    private readonly Lazy<Dictionary<string, Settlement>> settlements;
    private readonly Dictionary<string, DeputyRecord> deputies;

    public RowMaking(DatasetContent content)
    {
        this.content = content;
        Lives = new LifeOrder(content);
        Sides = new BorderSides(content);
        Shapes = new ShapeRows(content);
        deputies = Records<DeputyRecord>().ToDictionary(d => d.Id, StringComparer.Ordinal);
        LegislatureId = Records<LegislatureFile>().Single().Id;
        content.Forget<Life>(); // each goes with the rows of its district
        settlements = new(() => rows.OfType<Settlement>().ToDictionary(s => s.Id, StringComparer.Ordinal));
    }

    public NameRows Names { get; } = new();

    public CitationRows Citations { get; } = new();

    public LifeOrder Lives { get; }

    public BorderSides Sides { get; }

    public ShapeRows Shapes { get; }

    /// <summary>All records of a kind.</summary>
    public IEnumerable<TRecord> Records<TRecord>() => content.Of<TRecord>().Select(r => r.Record);

    /// <summary>All records of a kind; each is let go when the next is asked for, and none can be asked for again.</summary>
    public IEnumerable<TRecord> LastRecords<TRecord>() => content.Drain<TRecord>();

    /// <summary>ID of the one legislature.</summary>
    public string LegislatureId { get; }

    /// <summary>The row of a settlement, which has been made before those that refer to it.</summary>
    public Settlement Settlement(string id) => settlements.Value[id];

    /// <summary>The record of a deputy.</summary>
    public DeputyRecord Deputy(string id) => deputies[id];

    /// <summary>Makes the rows of all kinds, in their order.</summary>
    public IReadOnlyList<object> All()
    {
        foreach (var kind in RecordKinds.All)
            rows.AddRange(kind.Rows(this));
        return rows;
    }

    /// <summary>Makes the rows of what is part of a record.</summary>
    public IEnumerable<object> PartsOf(object whole) => RecordKinds.All.SelectMany(k => k.RowsOf(whole, this));
}
