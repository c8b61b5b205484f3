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

    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="kind">What to serve.</param>
    /// <param name="settings">As `--key=value`.</param>
    public static async Task RunAsync(string kind, string[] settings)
    {
        await using var app = await BuildAsync(Enum.Parse<ServedKind>(kind), WebApplication.CreateBuilder(settings));
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
}
