using BenchmarkDotNet.Attributes;
using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Stages;

/// <summary>Operations of a shape that the server has never seen: what EF Core takes to compile them, above all.</summary>
[InvocationCount(1, 1)]
[IterationCount(20)]
public class NewOperations : ServerBenchmark
{
    private static readonly string[] Leaves =
    [
        "sinceYear",
        "sinceDate",
        "untilYear",
        "untilDate",
        "population",
        "populationYear",
        "electorate",
        "electorateYear",
    ];

    private int shapes;

    /// <summary>The database.</summary>
    [Params("InMemory", "Sqlite", "PostgreSql")]
    public string Database { get; set; } = "";

    /// <summary>How many lists stand inside each other, below the root field; four is the limit.</summary>
    [Params(1, 2, 4)]
    public int NestedLists { get; set; }

    /// <summary>Starts the server.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        await StartAsync(Database);
        RequestBody.Check(await AnswerNew(), hasErrors: false);
    }

    /// <summary>Asks for another choice of fields each time.</summary>
    [Benchmark]
    public Task<byte[]> AnswerNew() => Server.AskAsync(RequestBody.Of(Next()));

    private string Next()
    {
        shapes++;
        var leaves = string.Join(' ', Leaves.Where((_, at) => (shapes & (1 << at)) != 0));
        return $"{{ district(number: 12) {{ {Lists(NestedLists, leaves)} }} }}";
    }

    private static string Lists(int count, string leaves) =>
        count == 1
            ? $"incarnations(first: 5) {{ id {leaves} }}"
            : $"incarnations(first: 5) {{ district {{ {Lists(count - 1, leaves)} }} }}";
}
