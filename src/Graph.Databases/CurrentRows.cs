using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases;

/// <summary>
/// Makes contexts that read the rows which are current, and has others take their place in one step. A context that is made
/// reads to its end what was current then.
/// </summary>
/// <typeparam name="TContext">The context of the model.</typeparam>
public sealed class CurrentRows<TContext> : IDbContextFactory<TContext>
    where TContext : DbContext
{
    private readonly IDatabaseKind kind;
    private readonly DatabaseOptions options;
    private readonly Func<Action<DbContextOptionsBuilder>, IDbContextFactory<TContext>> pool;
    private volatile IDbContextFactory<TContext> current;
    private volatile bool mayBeThere;

    /// <param name="kind">The kind of database.</param>
    /// <param name="options">Which database of that kind.</param>
    /// <param name="pool">Makes a pool of contexts for a place.</param>
    internal CurrentRows(
        IDatabaseKind kind,
        DatabaseOptions options,
        Func<Action<DbContextOptionsBuilder>, IDbContextFactory<TContext>> pool
    )
    {
        (this.kind, this.options, this.pool) = (kind, options, pool);
        current = pool(context => kind.Use(context, options));
        mayBeThere = kind.Keeps(options);
    }

    /// <summary>
    /// Whether a query may find any: where a database keeps none there are none before the first become current, and what a
    /// server that starts does not ask need not be compiled.
    /// </summary>
    public bool MayBeThere => mayBeThere;

    /// <inheritdoc />
    public TContext CreateDbContext() => current.CreateDbContext();

    /// <inheritdoc />
    public Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        current.CreateDbContextAsync(cancellationToken);

    /// <summary>Opens a place to write the next rows to; one at a time may do so.</summary>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>
    /// It may hold the current rows, or none. They are to be replaced in one transaction, and become current by
    /// <see cref="NextRows{TContext}.BecomeCurrent"/> after its end.
    /// </returns>
    public async Task<NextRows<TContext>> OpenNextAsync(CancellationToken cancellationToken)
    {
        var place = await kind.NextPlaceAsync(options, cancellationToken);
        var contexts = place is null ? current : pool(place.Use);
        return new(await contexts.CreateDbContextAsync(cancellationToken), place is null, () => Become(contexts));
    }

    private void Become(IDbContextFactory<TContext> contexts)
    {
        current = contexts;
        mayBeThere = true;
    }
}
