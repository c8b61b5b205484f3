using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>A table of a model, and how its rows are written without EF Core.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">All of its columns.</param>
/// <param name="RowsIn">Finds its rows, a value for each column, among those that are inserted.</param>
internal sealed record TableToFill(
    ITable Table,
    IReadOnlyList<ColumnToFill> Columns,
    Func<RowsToInsert, IEnumerable<object?[]>> RowsIn
);
