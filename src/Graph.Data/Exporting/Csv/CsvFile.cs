using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Graph.Data.Exporting.Csv;

/// <summary>Writes tables as spreadsheets open them: RFC 4180, in UTF-8 with the mark by which they know it.</summary>
public static class CsvFile
{
    /// <summary>The ending of its name.</summary>
    public const string Extension = ".csv";

    /// <summary>The file that says what the columns of all others mean.</summary>
    public const string Dictionary = "data-dictionary";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    /// <summary>Writes a table; nothing is sent before the first rows are read.</summary>
    /// <param name="table">The table.</param>
    /// <param name="database">The dataset, as it is at one moment.</param>
    /// <param name="day">Leaves those that stood on that day; of rows without a life, all.</param>
    /// <param name="output">Takes the file, a part after the other.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many rows there are.</returns>
    public static Task<int> WriteAsync(
        CsvTable table,
        GraphDbContext database,
        DateOnly? day,
        Stream output,
        CancellationToken cancellationToken
    ) =>
        WriteAsync(
            table.Columns.Select(c => c.Name),
            table.PagesAsync(database, day, cancellationToken),
            output,
            cancellationToken
        );

    /// <summary>Writes what the columns of all tables mean.</summary>
    /// <param name="output">Takes the file.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many columns there are.</returns>
    public static Task<int> WriteDictionaryAsync(Stream output, CancellationToken cancellationToken) =>
        WriteAsync(
            ["kind", "column", "type", "unit", "description"],
            new[] { CsvTables.All.SelectMany(Meanings).ToList() }.ToAsyncEnumerable(),
            output,
            cancellationToken
        );

    private static IEnumerable<object?[]> Meanings(CsvTable table) =>
        table.Columns.Select(c => new object?[] { table.Name, c.Name, c.Type, c.Unit, c.Description });

    private static async Task<int> WriteAsync(
        IEnumerable<string> head,
        IAsyncEnumerable<IReadOnlyList<object?[]>> pages,
        Stream output,
        CancellationToken cancellationToken
    )
    {
        string[] columns = [.. head];
        using var part = new MemoryStream();
        await using var text = new StreamWriter(part, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await using var csv = new CsvWriter(text, Form);
        WriteRecord(csv, columns);
        var count = 0;
        await foreach (var page in pages)
        {
            count += page.Count;
            foreach (var row in page)
                WriteRecord(csv, row.Take(columns.Length).Select(CsvValue.Written));
            await csv.FlushAsync();
            await text.FlushAsync(cancellationToken);
            await output.WriteAsync(part.GetBuffer().AsMemory(0, (int)part.Length), cancellationToken);
            await output.FlushAsync(cancellationToken);
            part.SetLength(0);
        }
        return count;
    }

    private static void WriteRecord(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
