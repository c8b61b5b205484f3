using System.Globalization;
using System.Text.Json;
using Graph.Benchmarks.Peers;
using Graph.Benchmarks.Servers;
using Graph.Benchmarks.Yardsticks;

namespace Graph.Benchmarks.Load;

/// <summary>The peers' model of one size on one database, and SQL by hand over it where there is SQL.</summary>
/// <param name="database">The kind of database.</param>
/// <param name="districts">How many districts there are.</param>
/// <param name="product">The product's server.</param>
/// <param name="byHand">The server that knows nothing but its statements; null where there is no SQL.</param>
internal sealed class PeerModel(string database, int districts, ServerProcess product, ServerProcess? byHand)
{
    private const string SqlByHand = "SQL by hand";

    private readonly Target one = new(Graph(product), PeerOperations.One(districts));
    private readonly Target page = new(Graph(product), PeerOperations.FirstPage);

    private string Size => districts.ToString("N0", CultureInfo.InvariantCulture);

    private string One => $"one district of {Size}";

    private string Page => $"first {PeerOperations.Page} districts of {Size}";

    /// <summary>Fills an empty database, and serves it.</summary>
    public static async Task<PeerModel> StartAsync(string database, int districts, RunningServers servers)
    {
        await Console.Error.WriteLineAsync($"  {districts} districts on {database}");
        var settings = ServerSettings.Of((await servers.CreateDatabaseAsync(database)).Settings).ToList();
        var product = await servers.AddAsync(
            ServerProcess.StartOwnAsync(
                ServedKind.Peers,
                [.. settings, .. ServerSettings.AnswersNotKept, $"--{PeerServer.Districts}={districts}"]
            )
        );
        var byHand =
            database == MeasuredDatabases.InMemory
                ? null
                : await servers.AddAsync(ServerProcess.StartOwnAsync(ServedKind.Statements, settings));
        return new(database, districts, product, byHand);
    }

    /// <summary>What is asked of it, and what that is compared with.</summary>
    public async Task<IReadOnlyList<Line>> LinesAsync()
    {
        if (byHand is null)
            return [Line.Alone(One, database, one), Line.Alone(Page, database, page)];
        var isSqlite = database == MeasuredDatabases.Sqlite;
        var values = PeerOperations.Numbers(districts);
        var oneByHand = await ByHandAsync(one, StatementServer.OnePath, [.. values]);
        var pageByHand = await ByHandAsync(page, StatementServer.FirstPagePath, PeerOperations.Page);
        return
        [
            new(One, database, one, SqlByHand, oneByHand, Goal.SpeedAtLeast(isSqlite ? 0.55 : 0.5)),
            new(Page, database, page, SqlByHand, pageByHand, Goal.SpeedAtLeast(isSqlite ? 1.1 : 1.4)),
        ];
    }

    /// <summary>How much longer the same takes than with fewer districts, and how long the last page takes.</summary>
    public async Task<IReadOnlyList<Line>> GrowthAsync(PeerModel smaller)
    {
        var last = new Target(Graph(product), PeerOperations.LastPage);
        var after = new Target(Graph(product), PeerOperations.PageAfter(await CursorAsync()));
        await SameAnswers.CheckAsync(last, after);
        var atMostThrice = Goal.TimeAtMost(3);
        return
        [
            new(One, database, one, smaller.One, smaller.one, Goal.TimeAtMost(1.2)),
            new(Page, database, page, smaller.Page, smaller.page, Goal.TimeAtMost(1.3)),
            new($"last {PeerOperations.Page} of {Size}, by `last`", database, last, "the first", page, atMostThrice),
            new($"last {PeerOperations.Page} of {Size}, by `after`", database, after, "the first", page, atMostThrice),
        ];
    }

    private static Uri Graph(ServerProcess server) => new(server.Address, "/graphql");

    private async Task<Target> ByHandAsync(Target asked, string path, params int[] values)
    {
        var target = new Target(
            new(byHand?.Address ?? throw new InvalidOperationException("No SQL is run here."), path),
            [.. values.Select(value => JsonSerializer.SerializeToUtf8Bytes(new { value }))]
        );
        await SameAnswers.CheckAsync(asked, target);
        return target;
    }

    private async Task<string> CursorAsync()
    {
        var asked = new Target(Graph(product), PeerOperations.CursorBeforeLastPage);
        using var answer = JsonDocument.Parse((await asked.AnswersAsync())[0]);
        var edges = answer.RootElement.GetProperty("data").GetProperty("districts").GetProperty("edges");
        return edges[0].GetProperty("cursor").GetString() ?? "";
    }
}
