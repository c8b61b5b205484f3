using BenchmarkDotNet.Attributes;

namespace Graph.Benchmarks.Stages;

/// <summary>What is measured at a server of its own.</summary>
public abstract class ServerBenchmark
{
    private MeasuredServer? server;

    private protected MeasuredServer Server =>
        server ?? throw new InvalidOperationException("The setup has not started the server.");

    private protected async Task StartAsync(string database) => server = await MeasuredServer.StartAsync(database);

    /// <summary>Stops the server.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}
