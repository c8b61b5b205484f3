using System.Collections.Frozen;
using Graph.Data.Model;
using Graph.Databases;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Loading;

/// <summary>Replaces the rows of a database.</summary>
internal sealed class DatasetWriter(GraphDbContext context)
{
    /// <summary>What a reader does not think of as records of the dataset.</summary>
    private static readonly FrozenSet<Type> Uncounted =
    [
        typeof(Dataset),
        typeof(RecordCount),
        typeof(Completeness),
        typeof(Proximity),
        typeof(Vacancy),
        typeof(SearchEntry),
    ];

    /// <summary>Removes all rows and adds the given ones, with their counts, within the context's transaction.</summary>
    public async Task ReplaceAsync(Dataset dataset, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false; // nothing changes after it is added
        await context.DeleteAllRowsAsync(cancellationToken);
        // The in-memory store cannot roll back: from here on nothing may stop the work.
        context.AddRange(rows);
        dataset.Counts.AddRange(Count(dataset.Revision));
        context.Add(dataset);
        await context.SaveChangesAsync(CancellationToken.None);
    }

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
