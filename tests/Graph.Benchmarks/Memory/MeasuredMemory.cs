using System.Net.Http.Headers;
using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Memory;

/// <summary>The product's program on one database, and its memory.</summary>
internal sealed class MeasuredMemory(ServerProcess server) : IDisposable
{
    private const int Clients = 4;

    /// <summary>Enough that what is allocated besides the answers is nothing to each of them.</summary>
    private const int Answers = 2_000;

    /// <summary>
    /// Enough for the runtime to have compiled for good what makes an answer. Before that it allocates more: in memory 114 KB
    /// at first, 88 KB after 2,000 answers, 62 KB after 5,000, and 51 KB from 10,000 on.
    /// </summary>
    private const int AnswersBefore = 20_000;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient client = new() { BaseAddress = server.Address };

    /// <summary>Starts the program on a database of its own.</summary>
    public static async Task<MeasuredMemory> StartAsync(
        string database,
        IReadOnlyList<string> settings,
        RunningServers servers
    )
    {
        var rows = ServerSettings.Of((await servers.CreateDatabaseAsync(database)).Settings);
        return new(await servers.AddAsync(ServerProcess.StartOwnAsync(ServedKind.Product, [.. settings, .. rows])));
    }

    /// <summary>Asks for mixed requests, and looks at the memory each second.</summary>
    public async Task<MemoryCourse> WatchAsync(TimeSpan time, int seed)
    {
        var requests = await MixedRequests.OfAsync(client, seed);
        using var end = new CancellationTokenSource(time);
        var asking = Enumerable.Range(0, Clients).Select(_ => AskAsync(requests, end.Token)).ToList();
        var states = new List<MemoryState>();
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!end.IsCancellationRequested)
        {
            await second.WaitForNextTickAsync(CancellationToken.None);
            states.Add(await server.MemoryAsync());
        }
        return new(states, (await Task.WhenAll(asking)).Sum());
    }

    /// <summary>Bytes that an answer allocates, once it is known and all that makes it is compiled for good.</summary>
    public async Task<long> AllocatedByAnswerAsync(string operation)
    {
        var body = RequestBody.OfExample(operation);
        for (var known = 0; known < AnswersBefore; known++)
            await AskAsync(body);
        var before = await server.MemoryAsync();
        for (var asked = 0; asked < Answers; asked++)
            await AskAsync(body);
        var after = await server.MemoryAsync();
        return (after.Allocated - before.Allocated) / Answers;
    }

    public void Dispose() => client.Dispose();

    private async Task<int> AskAsync(MixedRequests requests, CancellationToken end)
    {
        var asked = 0;
        for (; !end.IsCancellationRequested; asked++)
            await AskAsync(requests.Next());
        return asked;
    }

    private async Task AskAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        using var response = await client.PostAsync("/graphql", content);
        if ((int)response.StatusCode == 500)
            throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
        await response.Content.ReadAsByteArrayAsync();
    }
}
