using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Load;

/// <summary>All parts that are wanted, one after the other, and their one table.</summary>
internal static class LoadRun
{
    /// <summary>The parts, in the order of the table.</summary>
    public static IReadOnlyList<ILoadPart> Parts { get; } =
    [new PeersPart(), new ExamplesPart(), new KeptPart(), new CrowdPart()];

    /// <summary>Runs them, and prints the table.</summary>
    /// <returns>How many ratios are not as wanted.</returns>
    public static async Task<int> RunAsync(LoadOptions options)
    {
        var table = new Table();
        foreach (var part in Parts.Where(part => options.Parts.Contains(part.Name)))
        {
            await Console.Error.WriteLineAsync(part.Name);
            await using var servers = new RunningServers();
            var lines = await part.PrepareAsync(options, servers);
            var targets = lines.SelectMany(line => new[] { line.Measured, line.Other }).Distinct().ToList();
            table.Add(lines, await new Rounds(options, part.Clients).RunAsync(targets));
        }
        if (!table.IsEmpty)
            Console.WriteLine($"{table}\n");
        return table.Missed;
    }
}
