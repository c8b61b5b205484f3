using System.Diagnostics;

namespace Graph.Tests.Databases;

/// <summary>A cluster that runs until this process ends.</summary>
internal static class PostgreSqlCluster
{
    private static readonly string Script = Path.Combine(
        AppContext.BaseDirectory,
        "Databases",
        "postgresql-cluster.sh"
    );

    /// <summary>Kept, or the garbage collector would close its standard input.</summary>
    private static Process? running;

    /// <summary>Starts the cluster.</summary>
    /// <param name="programs">The folder of `initdb` and `postgres`.</param>
    /// <returns>The folder of its socket.</returns>
    public static async Task<string> StartAsync(string programs)
    {
        // PostgreSQL refuses to run as root.
        string[] user = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
        string[] command = [.. user, "sh", Script, programs];
        running =
            Process.Start(
                new ProcessStartInfo(command[0], command[1..])
                {
                    RedirectStandardInput = true, // stays open: it closes with this process, and that ends the cluster
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                    WorkingDirectory = Path.GetTempPath(),
                }
            ) ?? throw new InvalidOperationException($"{command[0]} did not start.");

        return await running.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException(await running.StandardError.ReadToEndAsync());
    }
}
