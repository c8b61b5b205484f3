using SQLitePCL;

namespace Graph.Databases.Sqlite;

/// <summary>
/// SQLite's accounts of the memory that it uses: each piece that any connection takes or gives back is entered under one lock
/// of the whole process, where threads that read at the same time wait for each other. Nobody reads them.
/// </summary>
/// <remarks>https://sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus</remarks>
internal static class SqliteAccounts
{
    private static readonly bool AreClosed = TryClose();

    /// <summary>Has nothing entered any more; where a connection was opened before, it goes on, and costs only time.</summary>
    /// <returns>Whether it ends.</returns>
    public static bool Close() => AreClosed;

    private static bool TryClose()
    {
        Batteries_V2.Init(); // as Microsoft.Data.Sqlite does when it is used first
        return raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0) == raw.SQLITE_OK;
    }
}
