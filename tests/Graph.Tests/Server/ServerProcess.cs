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
        var server = new ServerProcess(Start(Dotnet(settings)));
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
    public static Task<string> FailureAsync(params string[] settings) => FailureOfAsync(Dotnet(settings));

    /// <summary>The same of a program whose user may do no more than others: root may read what nobody may.</summary>
    public static Task<string> FailureWithoutPrivilegesAsync(params string[] settings) =>
        FailureOfAsync(
            Environment.IsPrivilegedProcess
                ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", .. Dotnet(settings)]
                : Dotnet(settings)
        );

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

    private static async Task<string> FailureOfAsync(string[] command)
    {
        using var process = Start(command);
        process.BeginOutputReadLine();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var end = patience.Token.Register(process.Kill);
        var error = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(1, process.ExitCode);
        return error;
    }

    private static string[] Dotnet(string[] settings) =>
        [
            "dotnet",
            Path.Combine(AppContext.BaseDirectory, "Graph.Server.dll"),
            "--urls=http://127.0.0.1:0",
            .. settings,
        ];

    private static Process Start(string[] command) =>
        Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = RepositoryFiles.Of("src", "Graph.Server"), // where its appsettings.json is
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        ) ?? throw new InvalidOperationException("The server's process did not start.");

    [GeneratedRegex(@"(?<=Answering at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Address { get; }
}
