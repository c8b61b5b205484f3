using Graph.Data.Loading.Rows;
using Graph.Data.Model;
using Graph.Databases;

namespace Graph.Data.Loading;

/// <summary>Replaces the rows of a database.</summary>
internal sealed class DatasetWriter(GraphDbContext context)
{
    /// <summary>
    /// Removes all rows and adds those of a dataset, with what follows from them and their counts, within the context's
    /// transaction.
    /// </summary>
    /// <param name="dataset">What the dataset is; takes the counts of its records.</param>
    /// <param name="reading">The dataset, which is valid.</param>
    /// <param name="progress">Is told which part of the districts is made into rows, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work as long as nothing is inserted.</param>
    /// <exception cref="DatasetException">A file has changed since it was found to be right.</exception>
    public async Task ReplaceAsync(
        Dataset dataset,
        DatasetReading reading,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        await context.DeleteAllRowsAsync(cancellationToken);
        var groups = new RowGroups(context.Model, dataset, reading, progress).All();
        await using var insertion = context.BeginInsertion();
        await foreach (var rows in MadeAhead.OfAsync(groups))
            await insertion.InsertAsync(rows, CancellationToken.None);
        await insertion.CompleteAsync(CancellationToken.None);
        await context.RefreshStatisticsAsync(CancellationToken.None);
    }
}
