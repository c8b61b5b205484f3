using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers;

/// <summary>One kind of database.</summary>
internal interface IDatabaseProvider
{
    /// <summary>What the configuration calls it.</summary>
    string Name { get; }

    /// <summary>How several statements of it are read as one.</summary>
    ISnapshots Snapshots { get; }

    /// <summary>Where reading is done, and how it is ended.</summary>
    IDatabaseRunner Runner { get; }

    /// <summary>What is wrong with the options for this kind, one sentence each.</summary>
    IEnumerable<string> Faults(DatabaseOptions options);

    /// <summary>How many may read at once; null where nothing limits them.</summary>
    /// <param name="options">Options without faults.</param>
    int? Connections(DatabaseOptions options) => null;

    /// <summary>Makes the database itself, empty, where it is the server's to make and not there yet.</summary>
    /// <param name="options">Options without faults.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="DatabaseException">Something else is in its place.</exception>
    Task CreateAsync(DatabaseOptions options, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Makes contexts of the database that the options name.</summary>
    /// <param name="options">Options without faults.</param>
    /// <param name="configure">Adds what every kind of database has.</param>
    IDbContextFactory<GraphDbContext> Contexts(DatabaseOptions options, Action<DbContextOptionsBuilder> configure);
}
