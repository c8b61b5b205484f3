using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Databases;

/// <summary>Makes contexts of one kind of database, for all that need not know which kind.</summary>
/// <typeparam name="TContext">The context of the model.</typeparam>
/// <typeparam name="TOwn">The kind's own context.</typeparam>
internal sealed class PooledContexts<TContext, TOwn> : IDbContextFactory<TContext>
    where TContext : DbContext
    where TOwn : TContext
{
    private readonly PooledDbContextFactory<TOwn> pool;

    public PooledContexts(Action<DbContextOptionsBuilder> configure)
    {
        var builder = new DbContextOptionsBuilder<TOwn>();
        configure(builder);
        pool = new(builder.Options);
    }

    public TContext CreateDbContext() => pool.CreateDbContext();

    public async Task<TContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
        await pool.CreateDbContextAsync(cancellationToken);
}
