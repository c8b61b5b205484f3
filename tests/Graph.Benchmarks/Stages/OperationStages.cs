using BenchmarkDotNet.Attributes;
using Graph.Benchmarks.Servers;
using Graph.Tests;

namespace Graph.Benchmarks.Stages;

/// <summary>
/// How far a request comes: each stage contains those before it. What the whole takes beyond them is the database's; see
/// <see cref="KnownOperations"/>.
/// </summary>
public class OperationStages
{
    private MeasuredServer? whole;
    private MeasuredServer? withoutReading;
    private MeasuredServer? withoutDatabase;
    private byte[] body = [];
    private byte[] bodyOfNothing = [];
    private ExampleOperation? operation;
    private int asked;

    /// <summary>An example operation.</summary>
    [Params("lives-of-district-12", "district-12", "map-of-districts")]
    public string Operation { get; set; } = "";

    /// <summary>Starts the servers, and asks each of them once.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        operation = ExampleOperation.Read(Operation);
        body = RequestBody.OfExample(Operation);
        bodyOfNothing = RequestBody.Of(
            $"{operation.Text} query Nothing {{ __typename }}",
            operation.Variables,
            "Nothing"
        );
        whole = await MeasuredServer.StartAsync(MeasuredDatabases.InMemory);
        withoutReading = await MeasuredServer.StartAsync(MeasuredDatabases.InMemory, new NoReading());
        withoutDatabase = await MeasuredServer.StartAsync(MeasuredDatabases.InMemory, new ReadOnce());
        RequestBody.Check(await Read(), hasErrors: false);
        RequestBody.Check(await Plan(), hasErrors: true);
        RequestBody.Check(await PlanNewDocument(), hasErrors: true);
        RequestBody.Check(await Write(), hasErrors: false);
    }

    /// <summary>The request is read, its document is known, and another of its operations asks for nothing.</summary>
    [Benchmark]
    public Task<byte[]> Read() => AskAsync(whole, bodyOfNothing);

    /// <summary>The plan is known, and measured for the values of this request; reading fails.</summary>
    [Benchmark]
    public Task<byte[]> Plan() => AskAsync(withoutReading, body);

    /// <summary>The document is parsed, validated and planned; reading fails.</summary>
    [Benchmark]
    public Task<byte[]> PlanNewDocument() =>
        AskAsync(withoutReading, RequestBody.Of($"{operation?.Text}# {asked++}", operation?.Variables));

    /// <summary>The answer is written from what was read before.</summary>
    [Benchmark]
    public Task<byte[]> Write() => AskAsync(withoutDatabase, body);

    /// <summary>Stops the servers.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        foreach (var server in new[] { whole, withoutReading, withoutDatabase })
            if (server is not null)
                await server.DisposeAsync();
    }

    private static Task<byte[]> AskAsync(MeasuredServer? server, byte[] body) =>
        server?.AskAsync(body) ?? throw new InvalidOperationException("The setup has not started the server.");
}
