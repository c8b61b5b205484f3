using System.Data.Common;
using System.Runtime.CompilerServices;
using BitFaster.Caching.Lru;
using Microsoft.Data.Sqlite;

namespace Graph.Databases.Sqlite;

/// <summary>
/// The statements of one connection that stay prepared: SQLite takes up to ten times as long to prepare one as to run it.
/// </summary>
internal sealed class PreparedStatements
{
    /// <summary>Those that were not run for longest go first; one takes some tens of kilobytes.</summary>
    private const int Most = 200;

    private static readonly ConditionalWeakTable<DbConnection, PreparedStatements> OfConnections = [];

    private readonly ClassicLru<string, PreparedStatement> kept = new(1, Most, StringComparer.Ordinal);

    private PreparedStatements() { }

    /// <summary>Those of a connection.</summary>
    public static PreparedStatements Of(SqliteConnection connection) => OfConnections.GetValue(connection, _ => new());

    /// <summary>Frees those of a connection that is to be closed.</summary>
    public static void Free(DbConnection connection)
    {
        if (OfConnections.TryGetValue(connection, out var prepared))
            prepared.kept.Clear();
    }

    /// <summary>The statement of a text.</summary>
    public PreparedStatement For(string text) => kept.GetOrAdd(text, added => new PreparedStatement(added));
}
