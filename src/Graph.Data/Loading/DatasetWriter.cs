using System.Collections.Frozen;
using System.Diagnostics;
using System.Reflection;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Data.Loading;

/// <summary>Replaces the rows of a database.</summary>
internal sealed class DatasetWriter(GraphDbContext context)
{
    private static readonly MethodInfo TypedTable =
        typeof(DatasetWriter).GetMethod(nameof(TableOf), BindingFlags.Instance | BindingFlags.NonPublic)
        ?? throw new MissingMethodException(nameof(DatasetWriter), nameof(TableOf));

    /// <summary>What a reader does not think of as records of the dataset.</summary>
    private static readonly FrozenSet<Type> Uncounted =
    [
        typeof(Dataset),
        typeof(RecordCount),
        typeof(Proximity),
        typeof(SearchEntry),
    ];

    /// <summary>Removes all rows and adds the given ones, with their counts, within the context's transaction.</summary>
    public async Task ReplaceAsync(Dataset dataset, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false; // nothing changes after it is added
        context.ChangeTracker.CascadeDeleteTiming = CascadeTiming.Never; // everything goes, in any order
        context.ChangeTracker.DeleteOrphansTiming = CascadeTiming.Never;
        var loaded = new List<object>();
        foreach (var type in context.Model.GetEntityTypes())
            loaded.AddRange(await Table(type).ToListAsync(cancellationToken));

        // The in-memory store cannot roll back: from here on nothing may stop the work.
        context.RemoveRange(loaded);
        await context.SaveChangesAsync(CancellationToken.None);
        context.ChangeTracker.Clear();
        context.AddRange(rows);
        dataset.Counts.AddRange(Count(dataset.Revision));
        context.Add(dataset);
        await context.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>The rows of a type; a table between two types has none of its own.</summary>
    private IQueryable<object> Table(IEntityType type) =>
        type.HasSharedClrType
            ? context.Set<Dictionary<string, object>>(type.Name)
            : TypedTable.MakeGenericMethod(type.ClrType).Invoke(this, null) as IQueryable<object>
                ?? throw new UnreachableException();

    private IQueryable<object> TableOf<T>()
        where T : class => context.Set<T>();

    private List<RecordCount> Count(string revision)
    {
        var counts = context.ChangeTracker.Entries().GroupBy(e => e.Metadata).ToDictionary(g => g.Key, g => g.Count());
        return
        [
            .. context
                .Model.GetEntityTypes()
                .Where(t => !t.HasSharedClrType && !Uncounted.Contains(t.ClrType))
                .Select(t => new RecordCount
                {
                    DatasetRevision = revision,
                    Type = t.ClrType.Name,
                    Count = counts.GetValueOrDefault(t),
                }),
        ];
    }
}
