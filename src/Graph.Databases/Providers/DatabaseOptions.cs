namespace Graph.Databases.Providers;

/// <summary>Where the rows are kept: the section `Database` of the configuration.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Database";

    /// <summary>The kind of database.</summary>
    /// <value>`InMemory`, `Sqlite` or `PostgreSql`, in any case of letters; `InMemory` unless set.</value>
    public string Provider { get; set; } = "InMemory";

    /// <summary>Which database of that kind.</summary>
    /// <value>
    /// For `PostgreSql` required, as Npgsql reads it. For `Sqlite` as Microsoft.Data.Sqlite reads it, e.g.
    /// `Data Source=graph.db`; a database in the server's own memory unless set. For `InMemory` never.
    /// </value>
    public string? ConnectionString { get; set; }

    /// <summary>Whether the server brings the tables up to date when it starts.</summary>
    /// <value>True unless set; when false, a server whose tables are out of date does not start.</value>
    public bool Migrate { get; set; } = true;

    /// <summary>Whether a server on PostgreSQL keeps a connection on which others tell it what they have loaded.</summary>
    /// <value>True unless set; when false, and behind a pooler, it learns that when it looks itself.</value>
    public bool Listen { get; set; } = true;
}
