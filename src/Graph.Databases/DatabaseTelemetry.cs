using Graph.Databases.PostgreSql;

namespace Graph.Databases;

/// <summary>
/// How databases tell what they do. Those in the server's own memory tell nothing: what they take is the operation's own
/// time.
/// </summary>
public static class DatabaseTelemetry
{
    /// <summary>
    /// Source of the spans of statements, which have their text and not their parameters, and meter of connections and
    /// statements.
    /// </summary>
    public const string Name = PostgreSqlProvider.Telemetry;
}
