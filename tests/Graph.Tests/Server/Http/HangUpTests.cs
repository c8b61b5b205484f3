using System.Data.Common;
using System.Net.Http.Json;
using Graph.Data;
using Graph.Tests.Databases;
using Graph.Tests.Server.Observability;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Server.Http;

public sealed class HangUpTests
{
    [Fact]
    public async Task A_client_that_hangs_up_ends_its_statement_in_the_database()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        using var log = new CapturedLog();
        var slow = new SlowStatements();
        await using var server = new ConfiguredServer(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(log);
                services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(slow));
            },
            database.Settings
        );
        using var client = server.CreateClient();
        slow.IsOn = true;
        using var patience = new CancellationTokenSource();

        var asked = client.PostAsJsonAsync(
            "/graphql",
            new { query = "query Slow { districts { totalCount } }" },
            patience.Token
        );
        await UntilAsync(async () => await database.RunningStatementsAsync() == 1);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await UntilAsync(async () => await database.RunningStatementsAsync() == 0);
        await UntilAsync(() => Task.FromResult(log.Of("OperationLog").Any()));
        Assert.StartsWith("Information OperationLog: query Slow: aborted []", log.Of("OperationLog").Single());
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if (await isSo())
                return;
            await Task.Delay(20);
        }
        Assert.Fail("It did not come to that within ten seconds.");
    }

    /// <summary>Makes each statement take a minute.</summary>
    private sealed class SlowStatements : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (IsOn)
                command.CommandText = $"SELECT pg_sleep(60); {command.CommandText}";
            return ValueTask.FromResult(result);
        }
    }
}
