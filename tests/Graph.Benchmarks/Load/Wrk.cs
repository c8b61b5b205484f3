using Graph.Tests;

namespace Graph.Benchmarks.Load;

/// <summary>The program that asks a server as fast as it answers.</summary>
internal static class Wrk
{
    private const int Threads = 2;

    /// <summary>A busy machine may take long; what never comes is no answer.</summary>
    private const int TimeoutSeconds = 30;

    private const string Bodies = "GRAPH_BENCH_BODIES";

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Load", "wrk.lua");

    /// <summary>Asks for some seconds.</summary>
    /// <param name="target">Whom, and what.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="clients">How many connections wait for answers at the same time.</param>
    public static async Task<LoadResult> RunAsync(Target target, int seconds, int clients)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, [.. target.Bodies.SelectMany(body => body.Append((byte)'\n'))]);
            return await RunAsync(target, seconds, clients, file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<LoadResult> RunAsync(Target target, int seconds, int clients, string bodies)
    {
        var program =
            InstalledPrograms.Find("wrk") ?? throw new InvalidOperationException("wrk is missing: apt-get install wrk");
        string[] script = target.Bodies.Count > 0 ? ["--script", Script] : [];
        var run = await ToolRun.OfAsync(
            program,
            [
                "--latency",
                $"--threads={Threads}",
                $"--connections={clients}",
                $"--duration={seconds}s",
                $"--timeout={TimeoutSeconds}s",
                .. script,
                target.Address.AbsoluteUri,
            ],
            AppContext.BaseDirectory,
            variables: (Bodies, bodies)
        );
        return run.ExitCode == 0 ? LoadResult.Of(run.Output) : throw new InvalidOperationException(run.Output);
    }
}
