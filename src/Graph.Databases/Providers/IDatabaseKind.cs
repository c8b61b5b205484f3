using Graph.Query.Execution;
using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Providers;

/// <summary>One kind of database.</summary>
internal interface IDatabaseKind
{
    /// <summary>What the configuration calls it.</summary>
    string Name { get; }

    /// <summary>Where reading is done, and how it is ended.</summary>
    IDatabaseRunner Runner { get; }

    /// <summary>How rows are counted.</summary>
    IRowCounter Counter { get; }

    /// <summary>What is wrong with the options for this kind, one sentence each.</summary>
    IEnumerable<string> Faults(DatabaseOptions options);

    /// <summary>How many may read at once; null where nothing limits them.</summary>
    /// <param name="options">Options without faults.</param>
    int? Connections(DatabaseOptions options) => null;

    /// <summary>Whether the rows outlive this process.</summary>
    /// <param name="options">Options without faults.</param>
    bool Keeps(DatabaseOptions options) => true;

    /// <summary>How several statements read the rows of one moment; nobody replaces them unless a kind says so.</summary>
    /// <param name="options">Options without faults.</param>
    ISnapshots Snapshots(DatabaseOptions options) => NoSnapshots.Instance;

    /// <summary>Makes the database itself, empty, where it is the server's to make and not there yet.</summary>
    /// <param name="options">Options without faults.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="DatabaseException">Something else is in its place, or it cannot be used as the options say.</exception>
    Task CreateAsync(DatabaseOptions options, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Brings the tables of a relational database up to date.</summary>
    /// <param name="context">A context of the database.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DatabaseException">Another server does so, and does not end.</exception>
    Task MigrateAsync(DbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Makes a place for rows that are to replace those that are read; null where a transaction replaces them at once, and
    /// whoever reads goes on seeing those that were.
    /// </summary>
    /// <param name="options">Options without faults.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    Task<DatabasePlace?> NextPlaceAsync(DatabaseOptions options, CancellationToken cancellationToken) =>
        Task.FromResult<DatabasePlace?>(null);

    /// <summary>Where rows are kept that have been replaced; null where none are.</summary>
    /// <param name="options">Options without faults.</param>
    IDatabaseArchives? Archives(DatabaseOptions options) => null;

    /// <summary>Has all that a context reads be of one moment, and of its own place, until it is disposed of.</summary>
    /// <param name="context">The context; it has read nothing yet.</param>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    Task HoldAsync(DbContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Is told when another process has replaced the rows, where the kind can tell.</summary>
    /// <param name="options">Options without faults.</param>
    /// <param name="changed">Called then, and whenever it may have been missed.</param>
    /// <param name="cancellationToken">Ends the following.</param>
    /// <returns>Ends at once where nobody tells, and else when it is ended.</returns>
    Task FollowAsync(DatabaseOptions options, Action changed, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Has contexts use the database that the options name.</summary>
    /// <param name="context">The options of the contexts; asked for once.</param>
    /// <param name="options">Options without faults.</param>
    void Use(DbContextOptionsBuilder context, DatabaseOptions options);
}
