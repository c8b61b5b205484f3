using Graph.Benchmarks.Servers;
using Graph.Tests;

namespace Graph.Benchmarks.Load;

/// <summary>The product's program with the shipped data, asked for the example operations.</summary>
/// <param name="server">The program.</param>
internal sealed class ShippedData(ServerProcess server)
{
    /// <summary>An operation that is no example, and asks no database.</summary>
    public const string Typename = "typename";

    private readonly Uri graph = new(server.Address, "/graphql");

    /// <summary>Starts it on a database of its own.</summary>
    /// <param name="database">The kind of database.</param>
    /// <param name="settings">What the program is told besides.</param>
    /// <param name="servers">Keeps it.</param>
    /// <param name="folder">Where the program is, if it is not the one that was built with this one.</param>
    public static async Task<ShippedData> StartAsync(
        string database,
        IReadOnlyList<string> settings,
        RunningServers servers,
        string? folder = null
    )
    {
        await Console.Error.WriteLineAsync($"  the shipped data on {database}");
        var rows = ServerSettings.Of((await servers.CreateDatabaseAsync(database)).Settings);
        return new(
            await servers.AddAsync(
                ServerProcess.StartProductAsync(folder ?? AppContext.BaseDirectory, [.. settings, .. rows])
            )
        );
    }

    /// <summary>Asks for an example operation by POST.</summary>
    public Target Post(string operation) =>
        new(graph, operation == Typename ? RequestBody.Of("{ __typename }") : RequestBody.OfExample(operation));

    /// <summary>Asks for an example operation by GET.</summary>
    public Target Get(string operation)
    {
        var (_, text, variables) = ExampleOperation.Read(operation);
        var query = $"?query={Uri.EscapeDataString(text)}";
        return new(
            new(
                graph,
                variables is null ? query : $"{query}&variables={Uri.EscapeDataString(variables.ToJsonString())}"
            )
        );
    }
}
