using Graph.Data.Providers.Threads;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Data.Providers.InMemory;

/// <summary>Keeps the rows in the server's own memory; two servers in one process share none.</summary>
internal sealed class InMemoryProvider : IDatabaseProvider
{
    public const string Name = "InMemory";

    private readonly InMemoryDatabaseRoot root = new();

    string IDatabaseProvider.Name => Name;

    public ISnapshots Snapshots => NoSnapshots.Instance;

    public IDatabaseRunner Runner { get; } = new OwnThreadRunner("in-memory rows");

    public IEnumerable<string> Faults(DatabaseOptions options) =>
        string.IsNullOrEmpty(options.ConnectionString) ? [] : [ProviderErrors.ConnectionStringUnused(Name)];

    public IDbContextFactory<GraphDbContext> Contexts(
        DatabaseOptions options,
        Action<DbContextOptionsBuilder> configure
    ) =>
        new PooledContexts<GraphDbContext>(context =>
            configure(context.UseGraphInMemory(nameof(GraphDbContext), root))
        );
}
