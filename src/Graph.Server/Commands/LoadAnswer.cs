using Graph.Data.Model;
using Graph.Server.Reloading;

namespace Graph.Server.Commands;

/// <summary>What `dataset load` tells of what is loaded now.</summary>
internal static class LoadAnswer
{
    /// <param name="dataset">What is loaded, with its counts.</param>
    /// <param name="begun">When the command began: what was loaded before was there already.</param>
    /// <param name="json">Whether a program reads it.</param>
    public static void Write(Dataset dataset, DateTimeOffset begun, bool json)
    {
        var changed = dataset.LoadedAt >= begun;
        var counts = dataset.Counts.OrderBy(c => c.Type, StringComparer.Ordinal).ToList();
        if (json)
            CommandOutput.WriteJson(LoadedAnswer.Of(dataset, changed));
        else
            WriteTable(dataset, changed, counts);
    }

    private static void WriteTable(Dataset dataset, bool changed, IEnumerable<RecordCount> counts)
    {
        Console.WriteLine(changed ? $"Loaded: {dataset.Title}" : $"Nothing changed. Loaded before: {dataset.Title}");
        Console.WriteLine($"Revision: {dataset.Revision}, since {dataset.LoadedAt:u}");
        var table = CommandOutput.Table("Type", "Records");
        foreach (var count in counts)
            table.Add(count.Type, $"{count.Count}");
        CommandOutput.Write(table);
    }
}
