using System.Text;
using CsCheck;
using Graph.Benchmarks.Servers;
using Graph.Tests;
using Graph.Tests.Fuzzing.Operations;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Benchmarks.Memory;

/// <summary>Bodies of requests by chance: new operations, some that were drawn before, and the examples.</summary>
internal sealed class MixedRequests
{
    private const int NewInHundred = 10;

    /// <summary>More than the server can keep the plans of would be no repetition any more.</summary>
    private const int Remembered = 500;

    private readonly OperationGenerator operations;
    private readonly PCG chance;
    private readonly Lock turn = new();
    private readonly List<byte[]> known;
    private readonly int examples;

    private MixedRequests(OperationGenerator operations, int seed)
    {
        this.operations = operations;
        chance = new PCG(1, (ulong)seed);
        known = [.. ExampleOperation.Names.Select(RequestBody.OfExample)];
        examples = known.Count;
    }

    /// <summary>Learns from a server what may be asked for.</summary>
    public static async Task<MixedRequests> OfAsync(HttpClient server, int seed)
    {
        var schema = await SchemaModel.ReadAsync(server);
        return new(new(schema, await RealValues.ReadAsync(server, schema)), seed);
    }

    /// <summary>The next body; many may ask for it at the same time.</summary>
    public byte[] Next()
    {
        lock (turn)
            return chance.Next(100) < NewInHundred ? Draw() : known[(int)chance.Next((uint)known.Count)];
    }

    private byte[] Draw()
    {
        var body = Encoding.UTF8.GetBytes(operations.Generate(chance, null, out _).Body);
        if (known.Count < examples + Remembered)
            known.Add(body);
        else
            known[examples + (int)chance.Next(Remembered)] = body;
        return body;
    }
}
