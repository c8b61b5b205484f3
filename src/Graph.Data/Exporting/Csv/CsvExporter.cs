namespace Graph.Data.Exporting.Csv;

/// <summary>A folder of tables for spreadsheets, with a file that says what their columns mean.</summary>
internal sealed class CsvExporter : IDatasetExporter
{
    public string Format => "csv";

    public string Description => "a folder with a table for each kind of row, and a data dictionary";

    public bool IsFolder => true;

    public bool TakesDay => true;

    public async Task<ExportReport> WriteAsync(
        GraphDbContext database,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        List<ExportedPart> parts = [];
        foreach (var table in CsvTables.All)
        {
            await using var file = target.CreateInFolder(table.Name + CsvFile.Extension);
            var count = await CsvFile.WriteAsync(table, database, target.AsOf, file, cancellationToken);
            parts.Add(new(table.Name + CsvFile.Extension, count));
        }
        await using var dictionary = target.CreateInFolder(CsvFile.Dictionary + CsvFile.Extension);
        var columns = await CsvFile.WriteDictionaryAsync(dictionary, cancellationToken);
        parts.Add(new(CsvFile.Dictionary + CsvFile.Extension, columns));
        return new(parts, ["The figures of areas, regions and districts: `--format geojson` has them."]);
    }
}
