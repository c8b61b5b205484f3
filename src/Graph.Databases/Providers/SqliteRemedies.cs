using Microsoft.Data.Sqlite;

namespace Graph.Databases.Providers;

/// <summary>The sentences that tell what to do where SQLite refuses its file.</summary>
internal static class SqliteRemedies
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    /// <summary>What to do about a fault; null of one that is not SQLite's, or that it says nothing particular about.</summary>
    public static string? Of(Exception fault) =>
        (fault as SqliteException)?.SqliteErrorCode switch
        {
            Busy or Locked => "Another program writes to its file: wait until that is done, or end it.",
            CannotOpen => "Check that the folder of its file is there and may be written to, and that the file is no "
                + "folder itself.",
            NoDatabase => "Name another file, which SQLite has written, or one that is not there yet.",
            _ => null,
        };
}
