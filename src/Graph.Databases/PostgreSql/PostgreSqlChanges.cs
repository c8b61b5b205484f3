using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>Tells all processes that share a database when its rows have been replaced.</summary>
/// <remarks>https://www.postgresql.org/docs/current/sql-notify.html: told at the commit, and only then.</remarks>
public static class PostgreSqlChanges
{
    private const string Channel = "graph_rows_replaced";
    private const int KeepAliveSeconds = 30;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Tells others as soon as the transaction has ended well. Nothing to do in other databases, whose processes look
    /// themselves, or are alone.
    /// </summary>
    /// <param name="database">A database with an open transaction.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public static Task TellRowsReplacedAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.IsNpgsql() ? database.ExecuteSqlRawAsync($"NOTIFY {Channel}", cancellationToken) : Task.CompletedTask;

    /// <summary>Listens on a connection of its own, which is opened again whenever it breaks.</summary>
    /// <param name="connectionString">As contexts use it.</param>
    /// <param name="changed">Called for each change, and when some may have been missed.</param>
    /// <param name="cancellation">Ends the listening.</param>
    internal static async Task FollowAsync(string connectionString, Action changed, CancellationToken cancellation)
    {
        var own = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            KeepAlive = KeepAliveSeconds, // or nobody would notice that the other side is gone
        };
        var hasListened = false;
        for (var pause = FirstPause; ; pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, LongestPause.Ticks)))
        {
            try
            {
                await using var connection = new NpgsqlConnection(own.ConnectionString);
                await connection.OpenAsync(cancellation);
                if (await PostgreSqlPooler.StandsBeforeAsync(connection, cancellation))
                    return; // it would hand what is told to whoever has the connection by then
                await ListenAsync(connection, changed, cancellation);
                if (hasListened)
                    changed(); // perhaps, while nobody listened
                hasListened = true;
                pause = FirstPause;
                while (true)
                    await connection.WaitAsync(cancellation);
            }
            catch (Exception fault) when (DatabaseFaults.IsOfConnecting(fault) && !cancellation.IsCancellationRequested)
            { }
            await Task.Delay(pause, cancellation); // operations that need the database say themselves that it is away
        }
    }

    private static async Task ListenAsync(NpgsqlConnection connection, Action changed, CancellationToken cancellation)
    {
        connection.Notification += (_, _) => changed();
        await using var command = new NpgsqlCommand($"LISTEN {Channel}", connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
