using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Data.Exporting;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Importing;

/// <summary>The files of a dataset that may have faults: only what has none can be written as all datasets are.</summary>
internal static class ImportedFiles
{
    /// <summary>The texts of all files by their names.</summary>
    public static IReadOnlyDictionary<string, string> Of(ImportedDataset dataset) =>
        Wholes(dataset)
            .Concat(Lists(dataset))
            .ToDictionary(file => file.Name, file => JsonText.Of(file.Json), StringComparer.Ordinal);

    private static IEnumerable<(string Name, JsonObject Json)> Wholes(ImportedDataset dataset)
    {
        yield return (FileNames.Dataset, RecordJson.File(dataset.Dataset));
        yield return ("legislature.json", RecordJson.File(dataset.Legislature));
        foreach (var district in dataset.Districts)
            yield return (
                FileNames.District(district.Number.ToString(CultureInfo.InvariantCulture)),
                RecordJson.File(district)
            );
    }

    private static IEnumerable<(string Name, JsonObject Json)> Lists(ImportedDataset dataset) =>
        [
            Records("regions", dataset.Regions),
            Records("areas", dataset.Areas),
            Records("settlements", Array.Empty<object>()),
            Records("acts", Array.Empty<object>()),
            Records("parties", dataset.Parties),
            Records("deputies", dataset.Deputies),
            Records("elections", dataset.Elections),
            Records("sources", dataset.Sources),
        ];

    private static (string Name, JsonObject Json) Records<TRecord>(string key, IReadOnlyList<TRecord> records) =>
        ($"{key}.json", RecordJson.File(DatasetFiles.Schema, key, records));
}
