using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Data.Providers;

/// <summary>Makes contexts of one kind of database, for all that need not know which kind.</summary>
/// <typeparam name="TContext">The kind's own context.</typeparam>
internal sealed class PooledContexts<TContext> : IDbContextFactory<GraphDbContext>
    where TContext : GraphDbContext
{
    private readonly PooledDbContextFactory<TContext> pool;

    public PooledContexts(Action<DbContextOptionsBuilder> configure)
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        configure(builder);
        pool = new(builder.Options);
    }

    public GraphDbContext CreateDbContext() => pool.CreateDbContext();

    public async Task<GraphDbContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
        await pool.CreateDbContextAsync(cancellationToken);
}
