using System.Collections.Frozen;
using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Rows;
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

    /// <summary>
    /// Removes all rows and adds those of a dataset, with what follows from them and their counts, within the context's
    /// transaction.
    /// </summary>
    /// <param name="dataset">What the dataset is.</param>
    /// <param name="records">The rows that its records became.</param>
    /// <param name="cancellationToken">Ends the work as long as nothing is inserted.</param>
    public async Task ReplaceAsync(Dataset dataset, IReadOnlyList<object> records, CancellationToken cancellationToken)
    {
        var inserted = new RowsToInsert(context);
        var contradictions = ContradictionRows.From(records, dataset.Revision);
        var completeness = CompletenessRows.From(records, dataset.Revision); // writes notes on the elections, too
        inserted.Add(records);
        inserted.Add(completeness);
        inserted.Add(contradictions);
        new DerivedRows(records).AddTo(inserted);
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
