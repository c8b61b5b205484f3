using Graph.Data.Loading.Files;

namespace Graph.Data.Exporting.Kinds;

/// <summary>What the dataset is, as its file.</summary>
internal static class DatasetExport
{
    public static DatasetFile Of(Model.Dataset dataset, string schema) =>
        new()
        {
            Schema = schema,
            Title = dataset.Title,
            Description = dataset.Description,
            GatheredOn = dataset.GatheredOn,
            Licence = dataset.Licence ?? "",
            Attribution = dataset.Attribution,
        };
}
