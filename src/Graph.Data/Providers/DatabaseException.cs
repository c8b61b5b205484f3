namespace Graph.Data.Providers;

/// <summary>The database cannot be used; the message says why, and what to do.</summary>
internal sealed class DatabaseException(string message, Exception? cause = null) : Exception(message, cause);
