using System.Diagnostics;

namespace Graph.Tests.Databases;

/// <summary>A cluster that runs until it is disposed of, or this process ends.</summary>
internal sealed class PostgreSqlCluster : IDisposable
{
    private static readonly string Script = Path.Combine(
        AppContext.BaseDirectory,
        "Databases",
        "postgresql-cluster.sh"
    );

    /// <summary>Its standard input stays open: it closes with this process, and that ends the cluster.</summary>
    private readonly Process process;

    private PostgreSqlCluster(Process process, string socket)
    {
        this.process = process;
        ConnectionString = $"Host={socket};Username=graph;Database=postgres";
    }

    /// <summary>Of a user who may do everything.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a cluster and starts it.</summary>
    /// <param name="programs">The folder of `initdb` and `postgres`.</param>
    /// <param name="options">What `postgres` is started with besides.</param>
    public static async Task<PostgreSqlCluster> StartAsync(string programs, params string[] options)
    {
        // PostgreSQL refuses to run as root.
        string[] user = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
        string[] command = [.. user, "sh", Script, programs, .. options];
        var process =
            Process.Start(
                new ProcessStartInfo(command[0], command[1..])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    WorkingDirectory = Path.GetTempPath(),
                }
            ) ?? throw new InvalidOperationException($"{command[0]} did not start.");
        return new(process, await AnswerAsync(process));
    }

    /// <summary>Ends it as a crash does: whoever is connected is cut off.</summary>
    public Task StopAsync() => TellAsync("stop");

    /// <summary>Starts it after it was stopped, with the data that it had.</summary>
    public Task StartAgainAsync() => TellAsync("start");

    /// <summary>Stops all of its processes where they are; connections stay open, and nobody answers.</summary>
    public Task FreezeAsync() => TellAsync("freeze");

    /// <summary>Lets it go on.</summary>
    public Task ThawAsync() => TellAsync("thaw");

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task TellAsync(string command)
    {
        await process.StandardInput.WriteLineAsync(command);
        await process.StandardInput.FlushAsync();
        Assert.Equal("done", await AnswerAsync(process));
    }

    private static async Task<string> AnswerAsync(Process process) =>
        await process.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
}
