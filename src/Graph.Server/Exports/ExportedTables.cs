using Graph.Data;
using Graph.Data.Exporting.Csv;
using Graph.Http.Exports;

namespace Graph.Server.Exports;

/// <summary>The dataset's tables as files that are served.</summary>
internal static class ExportedTables
{
    private const string ContentType = "text/csv; charset=utf-8";

    /// <summary>All of them, and the one that says what the columns of all others mean.</summary>
    public static IReadOnlyList<ExportedFile> All { get; } = [.. CsvTables.All.Select(Of), Dictionary()];

    private static ExportedFile Of(CsvTable table) =>
        new(
            table.Name + CsvFile.Extension,
            ContentType,
            table.Description,
            table.HasLife,
            (database, day, output, cancellation) =>
                CsvFile.WriteAsync(table, (GraphDbContext)database, day, output, cancellation)
        );

    private static ExportedFile Dictionary() =>
        new(
            CsvFile.Dictionary + CsvFile.Extension,
            ContentType,
            "What the columns of all other files mean: kind, column, type, unit and description.",
            TakesDay: false,
            (_, _, output, cancellation) => CsvFile.WriteDictionaryAsync(output, cancellation)
        );
}
