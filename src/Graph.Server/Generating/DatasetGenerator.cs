using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>Writes a valid dataset of invented districts, of any size: no more than a record of it is in memory.</summary>
internal sealed class DatasetGenerator
{
    private readonly DatasetSize size;
    private readonly GeneratedLists lists;
    private readonly GeneratedDistrict districts;

    public DatasetGenerator(DatasetSize size)
    {
        this.size = size;
        var chance = new Chance(size.Seed);
        var calendar = new ElectionCalendar(size.Elections);
        var names = new InventedNames(chance);
        var contests = new GeneratedContests(chance, calendar, names);
        lists = new GeneratedLists(size, calendar, contests, names);
        districts = new GeneratedDistrict(size, chance, calendar, contests);
    }

    /// <summary>Writes all files.</summary>
    /// <param name="folder">An empty folder, or one that is not there yet.</param>
    /// <param name="written">Is told how many of the districts are written.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task WriteAsync(string folder, IProgress<double> written, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(folder, "districts"));
        await WriteAsync(folder, "dataset.json", lists.Dataset(), cancellationToken);
        await WriteAsync(folder, "legislature.json", GeneratedLists.Legislature(), cancellationToken);
        foreach (var (key, records) in lists.All())
            await WriteListAsync(folder, key, records, cancellationToken);
        for (var district = 1; district <= size.Districts; district++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"districts/{district}.json");
            await WriteAsync(folder, name, districts.Of(district), cancellationToken);
            written.Report((double)district / size.Districts);
        }
    }

    private static async Task WriteListAsync(
        string folder,
        string key,
        IEnumerable<object> records,
        CancellationToken cancellationToken
    )
    {
        await using var file = new JsonListFile(Path.Combine(folder, $"{key}.json"), key);
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await file.WriteAsync(record);
        }
    }

    private static Task WriteAsync(string folder, string name, object record, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(Path.Combine(folder, name), JsonListFile.Text(record) + "\n", cancellationToken);
}
