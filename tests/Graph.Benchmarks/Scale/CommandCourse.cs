using System.Diagnostics;

namespace Graph.Benchmarks.Scale;

/// <summary>How a command of the product's program went.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Peak">Its largest working set, in bytes.</param>
internal sealed record CommandCourse(string Output, TimeSpan Time, long Peak)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a command to its end, in a process of its own.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<CommandCourse> OfAsync(params IEnumerable<string> arguments)
    {
        await Console.Error.WriteLineAsync($"  {string.Join(' ', arguments)}");
        var watch = Stopwatch.StartNew();
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = await WatchAsync(process);
        return process.ExitCode == 0
            ? new(await output, watch.Elapsed, peak)
            : throw new InvalidOperationException(await errors);
    }

    /// <summary>The system forgets a process that has ended, and its peak.</summary>
    private static async Task<long> WatchAsync(Process process)
    {
        var peak = 0L;
        var end = process.WaitForExitAsync();
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            await Task.WhenAny(end, Task.Delay(BetweenLooks));
        }
        await end;
        return peak;
    }

    private static Process Start(IEnumerable<string> arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", ["Graph.Server.dll", .. arguments])
            {
                WorkingDirectory = AppContext.BaseDirectory,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The program did not start.");
}
