using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Databases.Relational;

/// <summary>The tables of a model.</summary>
internal static class Tables
{
    /// <summary>Brings them up to date by the model's migrations, or makes them from a model that has none.</summary>
    public static Task BringUpToDateAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.GetMigrations().Any()
            ? database.MigrateAsync(cancellationToken)
            : database.EnsureCreatedAsync(cancellationToken);
}
