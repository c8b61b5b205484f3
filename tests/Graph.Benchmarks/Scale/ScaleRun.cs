using System.Globalization;
using System.Text.Json.Nodes;
using Graph.Benchmarks.Servers;
using Graph.Tests.Databases;

namespace Graph.Benchmarks.Scale;

/// <summary>A large dataset, generated, checked, loaded and asked, as two tables.</summary>
internal static class ScaleRun
{
    /// <summary>As the command line names it.</summary>
    public const string Name = "scale";

    private const int MostMegabytes = 1_000;

    /// <summary>Runs it, and prints the tables.</summary>
    /// <returns>How many figures are not as wanted.</returns>
    public static async Task<int> RunAsync(ScaleOptions options)
    {
        await Console.Error.WriteLineAsync(Name);
        await using var servers = new RunningServers();
        var folder = Path.Combine(servers.CreateFolder(), "dataset");
        var generated = await GenerateAsync(folder, options);
        var valid = await CommandCourse.OfAsync("dataset", "validate", folder);
        var loaded = new List<(string Database, ITestDatabase Rows, CommandCourse Course)>();
        foreach (var database in options.Databases)
        {
            var rows = await servers.CreateDatabaseAsync(database);
            loaded.Add((database, rows, await LoadAsync(folder, rows)));
        }
        var missed = Print(
            loaded.Count == 0 ? 0 : Records(loaded[0].Course),
            [("generate", generated), ("validate", valid), .. loaded.Select(l => ($"load, {l.Database}", l.Course))]
        );
        foreach (var (database, rows, _) in loaded)
            missed += await LargeData.AskAsync(database, rows, folder, servers);
        return missed;
    }

    private static Task<CommandCourse> GenerateAsync(string folder, ScaleOptions options) =>
        CommandCourse.OfAsync(
            "dataset",
            "generate",
            "--to",
            folder,
            "--districts",
            options.Districts.ToString(CultureInfo.InvariantCulture),
            "--seed",
            options.Seed.ToString(CultureInfo.InvariantCulture)
        );

    private static Task<CommandCourse> LoadAsync(string folder, ITestDatabase rows) =>
        CommandCourse.OfAsync(
            "dataset",
            "load",
            folder,
            "--provider",
            rows.Settings["Database:Provider"],
            "--connection",
            rows.Settings["Database:ConnectionString"],
            "--json"
        );

    /// <summary>What a reader thinks of as records; the tables have half as many rows besides.</summary>
    private static int Records(CommandCourse loaded) =>
        JsonNode.Parse(loaded.Output)?["counts"]?.AsObject().Sum(count => (int?)count.Value ?? 0) ?? 0;

    private static int Print(int records, IReadOnlyList<(string Step, CommandCourse Course)> steps)
    {
        Console.WriteLine(
            $"""
            {records.ToString("N0", CultureInfo.InvariantCulture)} records:

            | step | seconds | records a second | peak, ≤ {MostMegabytes} MB |
            |---|--:|--:|--:|
            """
        );
        foreach (var (step, (_, time, peak)) in steps)
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {step} | {time.TotalSeconds:N1} | {records / time.TotalSeconds:N0} | {peak / 1e6:N0} |"
                )
            );
        return steps.Count(step => step.Course.Peak > MostMegabytes * 1_000_000L);
    }
}
