using System.Collections.Concurrent;
using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases;

/// <summary>Rows of a model that others have replaced, and that can be read on.</summary>
/// <typeparam name="TContext">The context of the model.</typeparam>
public sealed class ArchivedRows<TContext>
    where TContext : DbContext
{
    private readonly IDatabaseKind kind;
    private readonly IDatabaseArchives? archives;
    private readonly CurrentRows<TContext> current;
    private readonly Func<Action<DbContextOptionsBuilder>, IDbContextFactory<TContext>> pool;
    private readonly ConcurrentDictionary<string, IDbContextFactory<TContext>> pools = new();

    /// <param name="kind">The kind of database.</param>
    /// <param name="options">Which database of that kind.</param>
    /// <param name="current">The rows that are current.</param>
    /// <param name="pool">Makes a pool of contexts for a place.</param>
    internal ArchivedRows(
        IDatabaseKind kind,
        DatabaseOptions options,
        CurrentRows<TContext> current,
        Func<Action<DbContextOptionsBuilder>, IDbContextFactory<TContext>> pool
    ) => (this.kind, archives, this.current, this.pool) = (kind, kind.Archives(options), current, pool);

    /// <summary>Whether this kind of database keeps any.</summary>
    public bool AreKept => archives is not null;

    /// <summary>All of them, the last that were put away first.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<IReadOnlyList<Archive>> ListAsync(CancellationToken cancellationToken)
    {
        if (archives is null)
            return [];
        await using var context = await current.CreateDbContextAsync(cancellationToken);
        return [.. (await archives.ListAsync(context, cancellationToken)).OrderByDescending(archive => archive.At)];
    }

    /// <summary>Keeps the rows that are there before a transaction replaces them.</summary>
    /// <param name="context">A context that has begun the transaction, and has replaced nothing yet.</param>
    /// <param name="archive">What they are called: letters of ASCII, digits and `_`, 50 at the most.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False where the database lets its user keep nothing.</returns>
    public Task<bool> KeepAsync(TContext context, Archive archive, CancellationToken cancellationToken) =>
        archives?.KeepAsync(context, archive, cancellationToken) ?? Task.FromResult(false);

    /// <summary>Removes what is kept; where somebody still reads it, perhaps when it is asked again.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task RemoveAsync(string name, CancellationToken cancellationToken)
    {
        if (archives is null)
            return;
        pools.TryRemove(name, out _);
        await using var context = await current.CreateDbContextAsync(cancellationToken);
        await archives.RemoveAsync(context, name, cancellationToken);
    }

    /// <summary>Opens what is kept, for operations, which read in snapshots.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    /// <exception cref="InvalidOperationException">This kind of database keeps none.</exception>
    public Task<TContext> OpenAsync(string name, CancellationToken cancellationToken) =>
        pools.GetOrAdd(name, Pool).CreateDbContextAsync(cancellationToken);

    /// <summary>Has all that a context reads be of one moment, and of its own place, until it is disposed of.</summary>
    /// <param name="context">A context of rows that are current, or kept.</param>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    public Task HoldAsync(TContext context, CancellationToken cancellationToken) =>
        kind.HoldAsync(context, cancellationToken);

    private IDbContextFactory<TContext> Pool(string name) =>
        archives is null
            ? throw new InvalidOperationException("Nothing is kept in this kind of database.")
            : pool(context => archives.Use(context, name));
}
