using System.Text;
using BenchmarkDotNet.Attributes;
using Graph.Benchmarks.Servers;
using Graph.Tests.Schema.Limits;

namespace Graph.Benchmarks.Stages;

/// <summary>What would end or stall a server without limits.</summary>
public class Refusals : ServerBenchmark
{
    private byte[] body = [];

    /// <summary>All attacks that the tests know.</summary>
    public static IEnumerable<string> Attackers =>
        [.. Attacks.Documents.Keys, .. Attacks.Bodies.Keys.Select(Variables)];

    /// <summary>What is sent.</summary>
    [ParamsSource(nameof(Attackers))]
    public string Attack { get; set; } = "";

    /// <summary>Starts the server, and attacks it once.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        await StartAsync("InMemory");
        body = Attacks.Documents.TryGetValue(Attack, out var document)
            ? RequestBody.Of(document.Query)
            : Encoding.UTF8.GetBytes(Attacks.Bodies.First(each => Variables(each.Key) == Attack).Value.Body);
        RequestBody.Check(await Server.AskAsync(body), hasErrors: true);
    }

    /// <summary>Attacks it again.</summary>
    [Benchmark]
    public Task<byte[]> Refuse() => Server.AskAsync(body);

    private static string Variables(string name) => $"{name}, in variables";
}
