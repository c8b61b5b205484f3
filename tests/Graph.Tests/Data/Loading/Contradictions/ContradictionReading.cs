using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading.Contradictions;

/// <summary>Reads the contradictions of a dataset.</summary>
internal static class ContradictionReading
{
    /// <summary>All of them, in the order of their IDs.</summary>
    public static Task<List<Contradiction>> ContradictionsAsync(this TestDataset dataset) => ReadAsync(dataset.Folder);

    /// <summary>All contradictions of the dataset in a folder, in the order of their IDs.</summary>
    public static async Task<List<Contradiction>> ReadAsync(string folder)
    {
        using var host = TestHost.Create();
        await host.LoadAsync(folder);
        await using var context = host.Context();
        var loaded = await context.Datasets.Include(d => d.Contradictions).ThenInclude(c => c.Citations).SingleAsync();
        return [.. loaded.Contradictions.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>Each as its ID and its message.</summary>
    public static async Task<string[]> ContradictionLinesAsync(this TestDataset dataset) =>
        [.. (await dataset.ContradictionsAsync()).Select(c => $"{c.Id} {c.Message}")];

    /// <summary>The sources that it cites, in the order of the files.</summary>
    public static string Sources(this Contradiction contradiction) =>
        string.Join(' ', contradiction.Citations.OrderBy(c => c.Id).Select(c => c.SourceId));
}
