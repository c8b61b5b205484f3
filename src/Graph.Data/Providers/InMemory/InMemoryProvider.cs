using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Data.Providers.InMemory;

/// <summary>Keeps the rows in the server's own memory; two servers in one process share none.</summary>
internal sealed class InMemoryProvider
{
    public const string Name = "InMemory";

    // Names and not a root each: with a root, EF builds model and queries anew, and refuses the 21st server.
    private readonly string database = Guid.NewGuid().ToString("N");

    public void Use(DbContextOptionsBuilder context) =>
        context
            .UseInMemoryDatabase(database)
            .ConfigureWarnings(w => w.Ignore(InMemoryEventId.TransactionIgnoredWarning)); // the loader begins one
}
