namespace Graph.Databases.Providers;

/// <summary>The database cannot be used; the message says why, and what to do.</summary>
public sealed class DatabaseException : Exception
{
    internal DatabaseException(string message, Exception? cause = null)
        : base(message, cause) { }
}
