using System.Reflection;
using Graph.Benchmarks.Peers;
using Graph.Benchmarks.Yardsticks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Graph.Benchmarks.Servers;

/// <summary>This program as one of the servers that it measures.</summary>
internal static class ServedProgram
{
    /// <summary>The first argument of a program that is to serve; the second one says what.</summary>
    public const string Command = "serve";

    /// <summary>Serves until it is told to stop, or until its standard input ends, as it does with who started it.</summary>
    /// <param name="kind">What to serve.</param>
    /// <param name="settings">As `--key=value`.</param>
    public static Task RunAsync(string kind, string[] settings)
    {
        new Thread(TellMemory) { IsBackground = true }.Start();
        var served = Enum.Parse<ServedKind>(kind);
        return served == ServedKind.Product ? RunProductAsync(settings) : RunOwnAsync(served, settings);
    }

    /// <summary>The product's program has no type that others may name.</summary>
    private static async Task RunProductAsync(string[] settings)
    {
        var result = Assembly.Load("Graph.Server").EntryPoint?.Invoke(null, [settings]);
        if (result is Task running)
            await running;
    }

    private static async Task RunOwnAsync(ServedKind kind, string[] settings)
    {
        await using var app = await BuildAsync(kind, WebApplication.CreateBuilder(settings));
        await app.StartAsync();
        Console.WriteLine($"Answering at {app.Urls.Single()}");
        await app.WaitForShutdownAsync();
    }

    private static async Task<WebApplication> BuildAsync(ServedKind kind, WebApplicationBuilder builder) =>
        kind switch
        {
            ServedKind.Peers => await PeerServer.BuildAsync(builder),
            ServedKind.Statements => StatementServer.Build(builder),
            ServedKind.Bytes => StaticServer.Build(builder),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing is served by that name."),
        };

    /// <summary>Each line of standard input asks for the memory.</summary>
    private static void TellMemory()
    {
        while (Console.ReadLine() is not null)
            Console.WriteLine(MemoryState.Now.ToLine());
        Environment.Exit(0);
    }
}
