using System.Text.Json.Nodes;
using Graph.Data.Editions;
using Graph.Data.Exporting.Kinds;
using Graph.Data.Loading;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Exporting;

/// <summary>
/// Writes a dataset as its files. They follow from what the records say alone, so that the same facts always give the same
/// bytes: [dataset/README.md](../../../dataset/README.md) tells the rules.
/// </summary>
public static class DatasetFiles
{
    /// <summary>The files, for a folder that lies where the shipped datasets do.</summary>
    internal const string Schema = "../../schema/dataset.schema.json";

    private const string SchemaOfSubfolder = $"../{Schema}";

    /// <summary>The texts of all files by their names, relative to the dataset's folder, with slashes on every system.</summary>
    /// <param name="dataset">The dataset.</param>
    public static IReadOnlyDictionary<string, string> Of(WholeDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var rows = new ExportedRows(dataset);
        return Wholes(rows)
            .Concat(Lists(rows))
            .Select(file => (file.Name, Text: JsonText.Of(file.Json)))
            .Concat(FigureTexts.Of(rows, SchemaOfSubfolder))
            .ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, JsonObject Json)> Wholes(ExportedRows rows)
    {
        yield return (FileNames.Dataset, RecordJson.File(DatasetExport.Of(rows.Dataset, Schema)));
        foreach (var legislature in rows.All<Legislature>(l => l.Id))
            yield return ("legislature.json", RecordJson.File(LegislatureExport.Of(legislature, Schema)));
        foreach (var district in rows.All<District>(d => d.Id))
            yield return (
                FileNames.District(EntityIds.District(district.Number)),
                RecordJson.File(DistrictExport.Of(district, SchemaOfSubfolder, rows))
            );
    }

    private static IEnumerable<(string Name, JsonObject Json)> Lists(ExportedRows rows) =>
        [
            List("regions", rows.All<Region>(r => r.Id).Select(r => RegionExport.Of(r, rows))),
            List("areas", rows.All<Area>(a => a.Id).Select(AreaExport.Of)),
            List("settlements", rows.All<Settlement>(s => s.Id).Select(SettlementExport.Of)),
            List("parties", rows.All<Party>(p => p.Id).Select(PartyExport.Of)),
            List("deputies", rows.All<Deputy>(d => d.Id).Select(DeputyExport.Of)),
            List("sources", rows.All<Source>(s => s.Id).Select(SourceExport.Of)),
            List("acts", rows.All<Act>(a => a.Id).Select(ActExport.Of)),
            List("elections", rows.All<Election>(e => e.Id).Select(e => ElectionExport.Of(e, rows))),
        ];

    private static (string Name, JsonObject Json) List<T>(string key, IEnumerable<T> records) =>
        ($"{key}.json", RecordJson.File(Schema, key, records));
}
