using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Graph.Tests.Server;

/// <summary>The product as a process of its own, at a port of its own on this machine.</summary>
public sealed partial class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process) => this.process = process;

    /// <summary>Asks the process, once it listens.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>Starts the program and waits until it listens.</summary>
    public static async Task<ServerProcess> StartAsync(params string[] settings)
    {
        var server = new ServerProcess(Run(settings));
        while (await server.process.StandardOutput.ReadLineAsync() is { } line)
            if (Address.Match(line) is { Success: true } address)
            {
                server.Client.BaseAddress = new(address.Value);
                _ = server.process.StandardOutput.ReadToEndAsync(); // or it would wait for somebody to read what it logs
                return server;
            }
        throw new InvalidOperationException(await server.process.StandardError.ReadToEndAsync());
    }

    /// <summary>What standard error shows of a program that does not start with these settings.</summary>
    public static async Task<string> FailureAsync(params string[] settings)
    {
        using var process = Run(settings);
        process.BeginOutputReadLine();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return error;
    }

    /// <summary>Asks the process to stop, as an operating system does.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", $"{process.Id}"])?.WaitForExit();

    /// <summary>Waits for the end of the process.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private static Process Run(string[] settings) =>
        Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "Graph.Server.dll"), "--urls=http://127.0.0.1:0", .. settings]
            )
            {
                WorkingDirectory = RepositoryFiles.Of("src", "Graph.Server"), // where its appsettings.json is
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The server's process did not start.");

    [GeneratedRegex(@"(?<=Answering at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Address { get; }
}
