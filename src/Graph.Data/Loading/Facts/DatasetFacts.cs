using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;

namespace Graph.Data.Loading.Facts;

/// <summary>
/// What is kept of the districts when their files have been read once: all that the rows of one district, or what is wrong
/// with it, may depend on in others. It has keys and numbers; texts stay in the files.
/// </summary>
/// <param name="general">All records that are about no district in particular.</param>
internal sealed class DatasetFacts(DatasetPart general)
{
    /// <summary>The numbers of the districts.</summary>
    public HashSet<int> Districts { get; } = [];

    /// <summary>Their lives.</summary>
    public LifeFacts Lives { get; } = new();

    /// <summary>Of how many districts each fact is known.</summary>
    public CompletenessRows Completeness { get; } = new(general.Of<ElectionRecord>().Select(e => e.Record));

    /// <summary>What a search can find, in order.</summary>
    public SearchOrder Search { get; } = new(general);

    /// <summary>Takes what is to be kept of a district.</summary>
    public void Add(DatasetPart district)
    {
        var order = new LifeOrder(district.Lives());
        Districts.UnionWith(district.Of<DistrictFile>().Select(d => d.Record.Number));
        Lives.Add(district.Lives(), order);
        Completeness.Add(order);
        Search.Add(district);
    }
}
