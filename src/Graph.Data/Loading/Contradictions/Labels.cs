using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>What sentences call the records of a dataset.</summary>
/// <param name="districtOfLife">ID of the district whose life an ID names.</param>
internal sealed class Labels(Func<string, string> districtOfLife)
{
    private readonly Dictionary<(Type Type, string Id), string> labels = [];

    /// <summary>Those of all records of a dataset.</summary>
    public static Labels OfAll(IReadOnlyList<object> rows)
    {
        var lives = rows.OfType<Incarnation>().ToDictionary(l => l.Id, l => l.DistrictId, StringComparer.Ordinal);
        var labels = new Labels(life => lives[life]);
        labels.Add(rows);
        return labels;
    }

    /// <summary>Takes those of records that have a name of their own; districts need none.</summary>
    public void Add(IReadOnlyList<object> rows)
    {
        foreach (var row in rows)
            if (row is not District && RecordKinds.OfRow(row)?.Named(row) is { } named)
                labels.Add((row.GetType(), named.Id), named.Label);
    }

    /// <summary>Name of something that has one of its own; else its ID.</summary>
    public string Of(Type type, string id) =>
        type == typeof(District) ? DistrictKind.LabelOf(id) : labels.GetValueOrDefault((type, id), id);

    public string Of<T>(string id) => Of(typeof(T), id);

    /// <summary>The district whose life this is, e.g. <c>No. 12</c>.</summary>
    public string Of(Incarnation life) => Of<District>(life.DistrictId);

    /// <summary>The district whose life this is, e.g. <c>No. 12</c>.</summary>
    public string OfLife(string lifeId) => Of<District>(districtOfLife(lifeId));
}
