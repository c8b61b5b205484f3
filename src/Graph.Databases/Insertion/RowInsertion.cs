namespace Graph.Databases.Insertion;

/// <summary>Inserts the rows of a model in groups, within a transaction where the database has them.</summary>
public abstract class RowInsertion : IAsyncDisposable
{
    /// <summary>Inserts a group.</summary>
    /// <param name="rows">They may refer to each other, and to rows of earlier groups.</param>
    /// <param name="cancellationToken">Ends the work where it can be undone; in memory it cannot, and is done at once.</param>
    public abstract Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken);

    /// <summary>Has all groups be inserted: some kinds of databases take them only now.</summary>
    /// <param name="cancellationToken">Ends the work as before.</param>
    public virtual Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
