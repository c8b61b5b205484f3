using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>What sentences call the records of a dataset.</summary>
internal sealed class Labels(LoadedFacts facts)
{
    private readonly Dictionary<(Type Type, string Id), string> labels = facts
        .Rows.Select(r => (Type: r.GetType(), Named: RecordKinds.OfRow(r)?.Named(r)))
        .Where(r => r.Named is not null)
        .ToDictionary(r => (r.Type, r.Named?.Id ?? ""), r => r.Named?.Label ?? "");

    /// <summary>Name of something that has one of its own; else its ID.</summary>
    public string Of(Type type, string id) => labels.GetValueOrDefault((type, id), id);

    public string Of<T>(string id) => Of(typeof(T), id);

    /// <summary>The district whose life this is, e.g. <c>No. 12</c>.</summary>
    public string Of(Incarnation life) => Of<District>(life.DistrictId);

    /// <summary>The district whose life this is, e.g. <c>No. 12</c>.</summary>
    public string OfLife(string lifeId) => Of(facts.Life(lifeId));
}
