using System.Net.Http.Json;
using Graph.Tests.Databases;

namespace Graph.Tests.Server.Faults;

public sealed class HangUpTests
{
    [Fact]
    public async Task A_client_that_hangs_up_ends_its_statement_in_PostgreSQL()
    {
        var database = new PostgreSqlDatabase();
        await using var server = await FaultyServer.StartAsync(database, SlowStatements.OfPostgreSql);
        await AssertEndsAsync(server, async () => await database.RunningStatementsAsync() == 1);
        await Eventually.IsSoAsync(async () => await database.RunningStatementsAsync() == 0);
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_its_statement_in_SQLite()
    {
        await using var server = await FaultyServer.OverSqliteAsync();
        await AssertEndsAsync(server, () => Task.FromResult(server.Slow.Remaining == 0));
    }

    private static async Task AssertEndsAsync(FaultyServer server, Func<Task<bool>> isRunning)
    {
        server.Slow.Remaining = 1;
        using var patience = new CancellationTokenSource();

        // In a thread of its own: SQLite keeps the one that it is asked in.
        var asked = Task.Run(() =>
            server.Client.PostAsJsonAsync(
                "/graphql",
                new { query = "query Slow { districts { totalCount } }" },
                patience.Token
            )
        );
        await Eventually.IsSoAsync(isRunning);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await Eventually.IsSoAsync(() => Task.FromResult(server.Log.Of("OperationLog").Any()));
        Assert.StartsWith("Information OperationLog: query Slow: aborted []", server.Log.Of("OperationLog").Single());
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
