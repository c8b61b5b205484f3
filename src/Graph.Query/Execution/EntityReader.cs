using Graph.Query.Compilation;
using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Query.Requests;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Reads rows for one request, with as many statements as its form needs, whatever the rows.</summary>
/// <param name="database">A context that nobody else uses meanwhile: two queries of one context cannot run at a time.</param>
/// <param name="values">What the request gives for the operands.</param>
/// <param name="revision">Tells what is read; null where nobody can.</param>
/// <param name="known">Tells what need not be counted; without it all is.</param>
public sealed class EntityReader(
    DbContext database,
    OperandValues values,
    EditionRevision? revision = null,
    KnownCount? known = null
)
{
    private Task<string?>? told;

    /// <summary>Where the rows are.</summary>
    public DbContext Database => database;

    /// <summary>What the request gives for the operands.</summary>
    public OperandValues Values => values;

    /// <summary>Tells what is read, as <see cref="EditionRevision"/> does; the database is asked once.</summary>
    /// <param name="cancellation">Ends the asking.</param>
    /// <returns>Null where nobody can tell.</returns>
    public Task<string?> RevisionAsync(CancellationToken cancellation) =>
        told ??= revision is null ? Task.FromResult<string?>(null) : revision(database, cancellation);

    /// <summary>Reads rows, each with the slots of the projection.</summary>
    /// <param name="reading">Which rows, in which order, and what of each.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public Task<List<object?[]>> RowsAsync(Reading reading, CancellationToken cancellation) =>
        RowsAsync(reading.Rows, values, cancellation);

    /// <summary>Reads the rows of certain keys.</summary>
    /// <param name="reading">Of which rows (<see cref="RowsRequest.OnlyKeys"/>), and what of each.</param>
    /// <param name="keys">The keys, of the type of the entity's key field.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public Task<List<object?[]>> RowsAsync(
        Reading reading,
        IReadOnlyCollection<object> keys,
        CancellationToken cancellation
    ) => RowsAsync(reading.Rows, values.With(FilledOperand.Keys, keys), cancellation);

    /// <summary>Counts rows without loading any.</summary>
    /// <param name="reading">Which rows; their order and limits, and what of each is wanted, do not matter.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public async Task<int> CountAsync(Reading reading, CancellationToken cancellation) =>
        known is not null && await known(this, reading, cancellation) is { } count
            ? count
            : await reading.Count.Run(database, values, cancellation);

    /// <summary>Reads what is told of all rows together, without loading any.</summary>
    /// <param name="reading">Which rows, and what is told; their order and limits do not matter.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    public async Task<IReadOnlyList<object?>> AggregateAsync(Reading reading, CancellationToken cancellation) =>
        await RowsAsync(reading.Together, values, cancellation) is [var told] ? told : reading.Row.Together.OfNothing;

    /// <summary>Reads one page of rows.</summary>
    /// <param name="page">Which page.</param>
    /// <param name="reading">Of which rows (<see cref="RowsRequest.OnePage"/>), in which order, and what of each.</param>
    /// <param name="parts">Which of the rows, their count and what is told of all are wanted.</param>
    /// <param name="cancellation">Ends the query in the database too.</param>
    /// <exception cref="Errors.QueryException">A cursor lies outside the list.</exception>
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
        if (total is { } counted)
            page.CheckCursors(counted);

        var window = page.Window(total);
        var rows = parts.HasFlag(PageParts.Rows) ? await WindowAsync(window, total, reading, cancellation) : [];
        // Only where a cursor led to nothing is it worth a count to tell whether it lies outside.
        if (total is null && rows.Count == 0 && page.HasCursor)
            page.CheckCursors(await CountAsync(reading, cancellation));
        var together =
            parts.HasFlag(PageParts.Aggregate) && reading.IsAggregated
                ? await AggregateAsync(reading, cancellation)
                : [];
        return Page.Of(rows, window, total, together) with { Groups = await GroupsAsync(reading.Groups, cancellation) };
    }

    private async Task<IReadOnlyList<IReadOnlyList<GroupRow>>> GroupsAsync(
        IReadOnlyList<GroupReading> readings,
        CancellationToken cancellation
    )
    {
        var all = new List<IReadOnlyList<GroupRow>>();
        foreach (var reading in readings)
        {
            var groups = new List<GroupRow>();
            foreach (var row in await RowsAsync(reading.Rows, values, cancellation))
                groups.Add(await GroupAsync(row, reading, cancellation));
            all.Add(groups);
        }
        return all;
    }

    private async Task<GroupRow> GroupAsync(object?[] row, GroupReading reading, CancellationToken cancellation)
    {
        var keys = row[..reading.Groups.Keys.Count];
        var lists = new List<IReadOnlyList<object?[]>>();
        foreach (var list in reading.Lists)
            lists.Add(await RowsAsync(list, Filled(keys), cancellation));
        return new(keys, row[keys.Length..], lists);
    }

    private OperandValues Filled(object?[] keys)
    {
        var filled = values;
        for (var index = 0; index < keys.Length; index++)
            filled = filled.With(FilledOperand.Key(index), keys[index]);
        return filled;
    }

    /// <summary>The rows of a window, and one more, which tells whether a next page exists.</summary>
    private async Task<List<object?[]>> WindowAsync(
        PageWindow window,
        int? total,
        Reading reading,
        CancellationToken cancellation
    )
    {
        var read = window with { Size = window.Size + 1 };
        if (total is not { } counted || read.FromEnd(counted) is not { } fromEnd)
            return await RowsAsync(reading.Rows, Placed(read), cancellation);
        var rows = await RowsAsync(reading.RowsBackwards, Placed(fromEnd), cancellation);
        rows.Reverse();
        return rows;
    }

    private OperandValues Placed(PageWindow window) =>
        values.With(FilledOperand.Offset, window.Offset).With(FilledOperand.Size, window.Size);

    private async Task<List<object?[]>> RowsAsync(
        Statement<IAsyncEnumerable<object?[]>> statement,
        OperandValues given,
        CancellationToken cancellation
    )
    {
        var rows = new List<object?[]>();
        await foreach (var row in statement.Run(database, given, cancellation).WithCancellation(cancellation))
            rows.Add(row);
        return rows;
    }
}
