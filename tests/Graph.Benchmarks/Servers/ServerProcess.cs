using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Graph.Benchmarks.Servers;

/// <summary>A server as a process of its own, at a port of its own on this machine.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    // The product's program says at this level where it listens, by the name of the program that it runs in.
    private static readonly string[] Quiet =
    [
        "--Logging:LogLevel:Default=Warning",
        "--Logging:LogLevel:Graph.Server=Information",
        "--Logging:LogLevel:Graph.Benchmarks=Information",
    ];

    private readonly Process process;
    private readonly Channel<MemoryState> states = Channel.CreateUnbounded<MemoryState>();

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Number of the process.</summary>
    public int Id => process.Id;

    /// <summary>The product's program from a folder that it was built, or published, to.</summary>
    public static Task<ServerProcess> StartProductAsync(string folder, IEnumerable<string> settings) =>
        StartAsync(folder, ["Graph.Server.dll"], [.. Quiet, .. settings]);

    /// <summary>This program, under the conditions of the product's.</summary>
    public static Task<ServerProcess> StartOwnAsync(ServedKind kind, params IEnumerable<string> settings) =>
        StartAsync(
            AppContext.BaseDirectory,
            ["exec", "--runtimeconfig", "Graph.Server.runtimeconfig.json", "Graph.Benchmarks.dll"],
            [ServedProgram.Command, $"{kind}", .. Quiet, .. settings]
        );

    /// <summary>The memory of this program as a server.</summary>
    public async Task<MemoryState> MemoryAsync()
    {
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
        return await states.Reader.ReadAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(
        string folder,
        IEnumerable<string> program,
        IEnumerable<string> settings
    )
    {
        var process = Start(["dotnet", .. program, .. settings, "--urls=http://127.0.0.1:0"], folder);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (Listening.Match(line) is { Success: true } address)
            {
                var server = new ServerProcess(process, new(address.Value));
                _ = server.ReadAsync();
                return server;
            }
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Reads all that it logs, or it would wait for somebody to do so.</summary>
    private async Task ReadAsync()
    {
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (MemoryState.Of(line) is { } state)
                await states.Writer.WriteAsync(state);
    }

    private static Process Start(string[] command, string folder) =>
        Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException($"{command[1]} did not start.");

    [GeneratedRegex(@"(?<=Answering at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening { get; }
}
