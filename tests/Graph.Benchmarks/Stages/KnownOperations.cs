using BenchmarkDotNet.Attributes;
using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Stages;

/// <summary>Operations that the server has answered before.</summary>
public class KnownOperations : ServerBenchmark
{
    private byte[] body = [];

    /// <summary>The database.</summary>
    [Params("InMemory", "Sqlite", "PostgreSql")]
    public string Database { get; set; } = "";

    /// <summary>An example operation.</summary>
    [Params("lives-of-district-12", "district-12", "map-of-districts")]
    public string Operation { get; set; } = "";

    /// <summary>Starts the server, and asks once.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        await StartAsync(Database);
        body = RequestBody.OfExample(Operation);
        RequestBody.Check(await Server.AskAsync(body), hasErrors: false);
    }

    /// <summary>Asks once more.</summary>
    [Benchmark]
    public Task<byte[]> Answer() => Server.AskAsync(body);
}
