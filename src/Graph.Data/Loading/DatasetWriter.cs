using System.Collections.Frozen;
using Graph.Data.Model;
using Graph.Databases;
using Graph.Databases.Insertion;

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
        var inserted = new RowsToInsert(context);
        inserted.Add(rows);
        dataset.Counts.AddRange(Count(inserted, dataset.Revision));
        inserted.Add([dataset]);
        await context.DeleteAllRowsAsync(cancellationToken);
        // The in-memory store cannot roll back: from here on nothing may stop the work.
        await context.InsertRowsAsync(inserted, CancellationToken.None);
        await context.RefreshStatisticsAsync(CancellationToken.None);
    }

    private IEnumerable<RecordCount> Count(RowsToInsert rows, string revision) =>
        context
            .Model.GetEntityTypes()
            .Where(t => !t.HasSharedClrType && !Uncounted.Contains(t.ClrType))
            .Select(t => new RecordCount
            {
                DatasetRevision = revision,
                Type = t.ClrType.Name,
                Count = rows.Count(t),
            });
}
