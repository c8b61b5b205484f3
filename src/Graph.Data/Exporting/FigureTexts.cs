using System.Text;
using System.Text.Json.Nodes;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;
using Graph.Query.Scalars;

namespace Graph.Data.Exporting;

/// <summary>The files of figures: GeoJSON with a line for each figure, and none where there are no figures.</summary>
internal static class FigureTexts
{
    public static IEnumerable<(string Name, string Text)> Of(ExportedRows rows, string schema)
    {
        var areas = rows.All<Area>(a => a.Id).Select(a => (a.Id, a.Shape));
        var regions = rows.All<Region>(r => r.Id).Select(r => (r.Id, r.Shape));
        return
        [
            .. File(FigureFiles.Areas, Head(schema, rows.Dataset.AreaFiguresAttribution), areas),
            .. File(FigureFiles.Regions, Head(schema, rows.Dataset.RegionFiguresAttribution), regions),
        ];
    }

    private static IEnumerable<(string Name, string Text)> File(
        string name,
        JsonObject head,
        IEnumerable<(string Id, GeoJson? Shape)> figures
    )
    {
        string[] features = [.. figures.Where(f => f.Shape is not null).Select(f => Feature(f.Id, f.Shape?.Text))];
        if (features.Length == 0)
            yield break;
        var text = new StringBuilder(JsonText.Of(head).TrimEnd('}', '\n'))
            .Append(",\n  \"features\": [\n    ")
            .AppendJoin(",\n    ", features)
            .Append("\n  ]\n}\n");
        yield return (name, text.ToString());
    }

    private static JsonObject Head(string schema, string? attribution)
    {
        var head = new JsonObject { ["$schema"] = schema, ["type"] = "FeatureCollection" };
        if (attribution is not null)
            head["attribution"] = attribution;
        return head;
    }

    /// <remarks>IDs need no escapes: they are of letters, digits and hyphens.</remarks>
    private static string Feature(string id, string? geometry) =>
        $"{{\"type\":\"Feature\",\"id\":\"{id}\",\"properties\":null,\"geometry\":{geometry}}}";
}
