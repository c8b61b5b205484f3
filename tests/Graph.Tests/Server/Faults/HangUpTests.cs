using System.Net.Http.Json;
using Graph.Data;
using Graph.Tests.Databases;
using Graph.Tests.Server.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Server.Faults;

public sealed class HangUpTests
{
    [Fact]
    public async Task A_client_that_hangs_up_ends_its_statement_in_PostgreSQL()
    {
        await using var database = new PostgreSqlDatabase();
        await AssertEndsAsync(
            database,
            SlowStatements.OfPostgreSql,
            async () => await database.RunningStatementsAsync() == 1
        );
        await Eventually.IsSoAsync(async () => await database.RunningStatementsAsync() == 0);
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_its_statement_in_SQLite()
    {
        await using var database = new SqliteDatabase();
        var slow = SlowStatements.OfSqlite;
        await AssertEndsAsync(database, slow, () => Task.FromResult(slow.Remaining == 0));
    }

    private static async Task AssertEndsAsync(ITestDatabase database, SlowStatements slow, Func<Task<bool>> isRunning)
    {
        await database.CreateAsync();
        using var log = new CapturedLog();
        await using var server = new ConfiguredServer(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(log);
                services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(slow));
            },
            database.Settings
        );
        using var client = server.CreateClient();
        slow.Remaining = 1;
        using var patience = new CancellationTokenSource();

        // In a thread of its own: SQLite keeps the one that it is asked in.
        var asked = Task.Run(() =>
            client.PostAsJsonAsync(
                "/graphql",
                new { query = "query Slow { districts { totalCount } }" },
                patience.Token
            )
        );
        await Eventually.IsSoAsync(isRunning);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await Eventually.IsSoAsync(() => Task.FromResult(log.Of("OperationLog").Any()));
        Assert.StartsWith("Information OperationLog: query Slow: aborted []", log.Of("OperationLog").Single());
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }
}
