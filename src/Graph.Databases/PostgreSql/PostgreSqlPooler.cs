using Graph.Databases.Providers;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Finds out whether a pooler stands between this server and PostgreSQL. One that gives a connection to others between
/// transactions may not keep prepared statements, and operations would fail as soon as theirs are prepared.
/// </summary>
internal static class PostgreSqlPooler
{
    /// <summary>Has whoever uses a pooler say what it keeps.</summary>
    /// <exception cref="DatabaseException">There is one, and nobody has said so.</exception>
    public static async Task CheckAsync(string connectionString, CancellationToken cancellation)
    {
        if (ConnectionPresets.SaysPrepared(connectionString))
            return;
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString
        );
        await connection.OpenAsync(cancellation);
        if (await StandsBeforeAsync(connection, cancellation))
            throw new DatabaseException(ProviderErrors.Pooler());
    }

    /// <summary>Whether a connection leads to a pooler, which gives its clients numbers of its own.</summary>
    public static async Task<bool> StandsBeforeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT pg_backend_pid()", connection);
        return await command.ExecuteScalarAsync(cancellation) is int backend && backend != connection.ProcessID;
    }
}
