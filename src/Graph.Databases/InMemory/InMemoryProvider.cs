using Graph.Databases.Providers;
using Graph.Databases.Threads;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>Keeps the rows in the server's own memory; two servers in one process share none.</summary>
internal sealed class InMemoryProvider : IDatabaseKind
{
    public const string Name = "InMemory";

    private readonly InMemoryDatabaseRoot root = new();

    string IDatabaseKind.Name => Name;

    public IDatabaseRunner Runner { get; } = new OwnThreadRunner("in-memory rows");

    public IRowCounter Counter { get; } = new RowsInMemory();

    public IEnumerable<string> Faults(DatabaseOptions options) =>
        string.IsNullOrEmpty(options.ConnectionString) ? [] : [ProviderErrors.ConnectionStringUnused(Name)];

    public bool Keeps(DatabaseOptions options) => false;

    /// <remarks>The store takes rows one by one, and cannot take them back.</remarks>
    public Task<DatabasePlace?> NextPlaceAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        var name = PlacedStores.NewName();
        return Task.FromResult<DatabasePlace?>(new(context => context.UseGraphInMemory(name, root)));
    }

    /// <remarks>EF Core keeps the options that it sees first, and with them this place; it stays empty.</remarks>
    public void Use(DbContextOptionsBuilder context, DatabaseOptions options) =>
        context.UseGraphInMemory(PlacedStores.NewName(), root);
}
