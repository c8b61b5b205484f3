using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace Graph.Databases.InMemory;

/// <summary>
/// A table that copies its rows, and converts their values, once after each change; EF Core (10.0.15) does so for every
/// query. Who reads does not change what is copied.
/// </summary>
/// <typeparam name="TKey">The primary key.</typeparam>
/// <remarks>EF Core lets one at a time read or change the tables of a database.</remarks>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class KeptTable<TKey>(
    IEntityType entityType,
    IInMemoryTable? baseTable,
    bool sensitiveLoggingEnabled,
    bool nullabilityCheckEnabled
) : InMemoryTable<TKey>(entityType, baseTable, sensitiveLoggingEnabled, nullabilityCheckEnabled)
    where TKey : notnull
{
    private IReadOnlyList<object?[]>? copied;

    public override IReadOnlyList<object?[]> SnapshotRows() => copied ??= base.SnapshotRows();

    public override void Create(IUpdateEntry entry, IDiagnosticsLogger<DbLoggerCategory.Update> updateLogger)
    {
        copied = null;
        base.Create(entry, updateLogger);
    }

    public override void Delete(IUpdateEntry entry, IDiagnosticsLogger<DbLoggerCategory.Update> updateLogger)
    {
        copied = null;
        base.Delete(entry, updateLogger);
    }

    public override void Update(IUpdateEntry entry, IDiagnosticsLogger<DbLoggerCategory.Update> updateLogger)
    {
        copied = null;
        base.Update(entry, updateLogger);
    }
}
#pragma warning restore EF1001
