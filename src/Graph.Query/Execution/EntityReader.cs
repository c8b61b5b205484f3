using Graph.Query.Expressions;
using Graph.Query.Paging;
using Graph.Query.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Execution;

/// <summary>Reads rows from a database, with as many statements as the shape of the request needs, whatever the rows.</summary>
public sealed class EntityReader
{
    private readonly DbContext database;
    private readonly RowsExpression expressions;

    /// <summary>Starts reading from a database.</summary>
    /// <param name="database">A context of its own for this reader: two queries of one context cannot run at a time.</param>
    public EntityReader(DbContext database)
    {
        this.database = database;
        expressions = new RowsExpression(new RowOrder(database.Model));
    }

    /// <summary>Reads rows, each with the slots of the projection.</summary>
    /// <param name="reading">Which rows, in which order, and what of each.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public Task<List<object?[]>> RowsAsync(Reading reading, CancellationToken cancellation)
    {
        var set = reading.Row.Type.Rows(database);
        var rows = expressions.Of(LinqMethods.OverSet, set.Expression, reading.Request, reading.Row);
        return set.Provider.CreateQuery<object?[]>(rows).ToListAsync(cancellation);
    }

    /// <summary>Counts rows without loading any.</summary>
    /// <param name="reading">Which rows; their order and limits, and what of each is wanted, do not matter.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public Task<int> CountAsync(Reading reading, CancellationToken cancellation)
    {
        var set = reading.Row.Type.Rows(database);
        var rows = RowsExpression.Filtered(LinqMethods.OverSet, set.Expression, reading.Request);
        return ((IAsyncQueryProvider)set.Provider).ExecuteAsync<Task<int>>(
            LinqMethods.OverSet.Count(rows),
            cancellation
        );
    }

    /// <summary>Reads one page of rows.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="reading">Of which rows, in which order, and what of each; the limits are the page's to set.</param>
    /// <param name="parts">Whether rows are wanted, the count of all, or both.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public async Task<Page> PageAsync(
        PageRequest page,
        Reading reading,
        PageParts parts,
        CancellationToken cancellation
    )
    {
        int? total =
            parts.HasFlag(PageParts.TotalCount) || page.NeedsTotalCount
                ? await CountAsync(reading, cancellation)
                : null;
        if (total is { } known)
            page.CheckCursors(known);

        var window = page.Window(total);
        var rows = parts.HasFlag(PageParts.Rows) ? await WindowAsync(window, reading, cancellation) : [];

        // Only where a cursor led to nothing is it worth a count to tell whether it lies outside.
        if (total is null && rows.Count == 0 && page.HasCursor)
            page.CheckCursors(await CountAsync(reading, cancellation));
        return Page.Of(rows, window, total);
    }

    /// <summary>The rows of a window, and one more, which tells whether a next page exists.</summary>
    private Task<List<object?[]>> WindowAsync(PageWindow window, Reading reading, CancellationToken cancellation)
    {
        var request = reading.Request with { Skip = window.Offset, Take = window.Size + 1 };
        return RowsAsync(reading with { Request = request }, cancellation);
    }
}
