using Graph.Databases.PostgreSql;

namespace Graph.Databases;

/// <summary>
/// The names under which databases tell what they do. Those in the server's own memory tell nothing: what they take is
/// the operation's own time.
/// </summary>
public static class DatabaseTelemetry
{
    /// <summary>Source of the spans of statements, which have their text and not their parameters.</summary>
    public const string ActivitySource = PostgreSqlProvider.Telemetry;

    /// <summary>Meter of connections and statements.</summary>
    public const string Meter = PostgreSqlProvider.Telemetry;
}
