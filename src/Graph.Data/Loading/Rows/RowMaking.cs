using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>What the rows of a dataset that is known to be valid are made with.</summary>
internal sealed class RowMaking
{
    private readonly DatasetPart general;
    private readonly Dictionary<string, Settlement> settlements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeputyRecord> deputies;

    public RowMaking(DatasetPart general, DatasetFacts facts)
    {
        this.general = general;
        Completeness = facts.Completeness;
        Others = facts.Lives;
        Shapes = new ShapeRows(general);
        deputies = Records<DeputyRecord>().ToDictionary(d => d.Id, StringComparer.Ordinal);
        LegislatureId = Records<LegislatureFile>().Single().Id;
    }

    public NameRows Names { get; } = new();

    public CitationRows Citations { get; } = new();

    /// <summary>Of how many districts each fact is known.</summary>
    public CompletenessRows Completeness { get; }

    /// <summary>The lives of the district whose rows are made.</summary>
    public LifeOrder Lives { get; private set; } = new([]);

    /// <summary>What is known of the lives of all districts.</summary>
    public LifeFacts Others { get; }

    public ShapeRows Shapes { get; }

    /// <summary>ID of the one legislature.</summary>
    public string LegislatureId { get; }

    /// <summary>All records of a kind that is about no district in particular.</summary>
    public IEnumerable<TRecord> Records<TRecord>() => general.Of<TRecord>().Select(r => r.Record);

    /// <summary>The row of a settlement, which has been made before those that refer to it.</summary>
    public Settlement Settlement(string id) => settlements[id];

    /// <summary>The record of a deputy.</summary>
    public DeputyRecord Deputy(string id) => deputies[id];

    /// <summary>Makes all rows that are about no district in particular, one by one; they come before all others.</summary>
    public IEnumerable<object> General()
    {
        foreach (var row in RecordKinds.General.SelectMany(k => k.Rows(this)))
        {
            if (row is Settlement settlement)
                settlements.Add(settlement.Id, settlement);
            yield return row;
        }
    }

    /// <summary>Makes the rows of a district.</summary>
    public IEnumerable<object> Of(DatasetPart district)
    {
        Lives = new(district.Lives());
        return district.Of<DistrictFile>().SelectMany(d => PartsOf(d.Record));
    }

    /// <summary>Makes the rows of what is part of a record.</summary>
    public IEnumerable<object> PartsOf(object whole) => RecordKinds.All.SelectMany(k => k.RowsOf(whole, this));
}
