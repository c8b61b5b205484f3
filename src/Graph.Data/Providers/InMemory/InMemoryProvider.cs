using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Data.Providers.InMemory;

/// <summary>Keeps the rows in the server's own memory; two servers in one process share none.</summary>
internal sealed class InMemoryProvider
{
    public const string Name = "InMemory";

    private readonly InMemoryDatabaseRoot root = new();

    public void Use(DbContextOptionsBuilder context) =>
        context
            .UseInMemoryDatabase(nameof(GraphDbContext), root)
            .ConfigureWarnings(w => w.Ignore(InMemoryEventId.TransactionIgnoredWarning)); // the loader begins one
}
