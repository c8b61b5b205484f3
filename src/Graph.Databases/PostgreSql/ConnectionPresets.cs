using System.Data.Common;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>What suits this server's connections, where the connection string says nothing itself.</summary>
internal static class ConnectionPresets
{
    private const int PreparedPerConnection = 200;
    private const string OptionsVariable = "PGOPTIONS";

    /// <summary>
    /// Rows that are read often are in memory: PostgreSQL presumes a disk that takes four times as long for a row anywhere as
    /// for the next one, and reads whole tables rather than what an index names (the first 29 of 1,000 districts: 1.2 ms
    /// instead of 0.9).
    /// </summary>
    private const string Planning = "-c random_page_cost=1.1";

    /// <summary>
    /// The same connection with statements that are prepared when they recur: unprepared, PostgreSQL plans each anew (one
    /// district of 1,000: 2.6 ms instead of 0.7). And without resetting what nobody has set, for which Npgsql would send
    /// seven more statements with each operation.
    /// </summary>
    public static string Of(string connectionString)
    {
        var preset = new NpgsqlConnectionStringBuilder(connectionString);
        if (!SaysPrepared(connectionString))
            preset.MaxAutoPrepare = PreparedPerConnection;
        if (!SaysPrepared(connectionString) && !SaysOptions(connectionString))
            preset.Options = Planning; // a pooler may refuse it
        if (!Says(connectionString, nameof(preset.NoResetOnClose)))
            preset.NoResetOnClose = true;
        return preset.ConnectionString;
    }

    /// <summary>Whether a connection string says itself how many statements may be prepared.</summary>
    public static bool SaysPrepared(string connectionString) =>
        Says(connectionString, nameof(NpgsqlConnectionStringBuilder.MaxAutoPrepare));

    /// <summary>Whether there are options for PostgreSQL already; Npgsql would take those of the environment.</summary>
    private static bool SaysOptions(string connectionString) =>
        Says(connectionString, nameof(NpgsqlConnectionStringBuilder.Options))
        || Environment.GetEnvironmentVariable(OptionsVariable) is { Length: > 0 };

    /// <summary>Npgsql takes a setting's name with and without spaces.</summary>
    private static bool Says(string connectionString, string setting) =>
        new DbConnectionStringBuilder { ConnectionString = connectionString }
            .Keys.Cast<string>()
            .Any(key =>
                key.Replace(" ", "", StringComparison.Ordinal).Equals(setting, StringComparison.OrdinalIgnoreCase)
            );
}
