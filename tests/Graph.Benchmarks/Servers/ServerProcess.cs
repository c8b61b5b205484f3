using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Graph.Benchmarks.Servers;

/// <summary>A server as a process of its own, at a port of its own on this machine.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Number of the process.</summary>
    public int Id => process.Id;

    /// <summary>The product's program, built with this one.</summary>
    public static Task<ServerProcess> StartProductAsync(IEnumerable<string> settings) =>
        StartProductAsync(AppContext.BaseDirectory, settings);

    /// <summary>The product's program from a folder that it was built, or published, to.</summary>
    public static Task<ServerProcess> StartProductAsync(string folder, IEnumerable<string> settings) =>
        // It says at this level where it listens.
        StartAsync(folder, "Graph.Server.dll", [.. settings, "--Logging:LogLevel:Graph.Server=Information"]);

    /// <summary>This program.</summary>
    public static Task<ServerProcess> StartOwnAsync(ServedKind kind, params IEnumerable<string> settings) =>
        StartAsync(
            AppContext.BaseDirectory,
            "Graph.Benchmarks.dll",
            [ServedProgram.Command, $"{kind}", "--Logging:LogLevel:Default=Warning", .. settings]
        );

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string folder, string program, IEnumerable<string> settings)
    {
        var process = Start(["dotnet", program, .. settings, "--urls=http://127.0.0.1:0"], folder);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (Listening.Match(line) is { Success: true } address)
            {
                // Or it would wait for somebody to read what it logs.
                process.BeginErrorReadLine();
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new(address.Value));
            }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    private static Process Start(string[] command, string folder) =>
        Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException($"{command[1]} did not start.");

    [GeneratedRegex(@"(?<=Answering at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening { get; }
}
