using System.Globalization;
using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Memory;

/// <summary>What memory the product's program takes on each database, as a table.</summary>
internal static class MemoryRun
{
    /// <summary>As the command line names it.</summary>
    public const string Name = "memory";

    private const string Operation = "lives-of-district-12";
    private const int MostMegabytes = 400;
    private const int MostKilobytes = 30;
    private const int MostKilobytesKept = 4;

    /// <summary>Runs it, and prints the table.</summary>
    /// <returns>How many figures are not as wanted.</returns>
    public static async Task<int> RunAsync(MemoryOptions options)
    {
        await Console.Error.WriteLineAsync(Name);
        var missed = 0;
        Console.WriteLine(
            $"""
            | database | requests | MB in each third | peak, ≤ {MostMegabytes} MB | heap's peak, MB | flat | KB an answer, ≤ {MostKilobytes} | kept, ≤ {MostKilobytesKept} |
            |---|--:|---|--:|--:|---|--:|--:|
            """
        );
        foreach (var database in options.Databases)
        {
            await using var servers = new RunningServers();
            using var keeping = await MeasuredMemory.StartAsync(database, ServerSettings.AnswersKept, servers);
            using var reading = await MeasuredMemory.StartAsync(database, ServerSettings.AnswersNotKept, servers);
            var read = await reading.AllocatedByAnswerAsync(Operation);
            var kept = await keeping.AllocatedByAnswerAsync(Operation);
            var course = await keeping.WatchAsync(TimeSpan.FromMinutes(options.Minutes), options.Seed);
            string[] figures =
            [
                database,
                course.Requests.ToString("N0", CultureInfo.InvariantCulture),
                string.Join(", ", course.Thirds.Select(Megabytes)),
                Wanted(Megabytes(course.Peak), course.Peak <= MostMegabytes * 1_000_000L, ref missed),
                Megabytes(course.HeapPeak),
                Wanted(course.IsFlat ? "yes" : "no", course.IsFlat, ref missed),
                Wanted(Kilobytes(read), read <= MostKilobytes * 1_000, ref missed),
                Wanted(Kilobytes(kept), kept <= MostKilobytesKept * 1_000, ref missed),
            ];
            Console.WriteLine($"| {string.Join(" | ", figures)} |");
        }
        return missed;
    }

    private static string Wanted(string figure, bool isMet, ref int missed)
    {
        if (!isMet)
            missed++;
        return isMet ? figure : $"**{figure}**";
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture);

    private static string Kilobytes(long bytes) => (bytes / 1e3).ToString("0.0", CultureInfo.InvariantCulture);
}
