using System.Linq.Expressions;
using Graph.Query.Aggregation;
using Graph.Query.Compilation;
using Graph.Query.Expressions;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Rows to read: a statement, and one more for each list in it. It is composed once, whatever the operands.</summary>
public sealed class Reading
{
    private readonly Statement<IAsyncEnumerable<object?[]>> rows;
    private readonly Statement<IAsyncEnumerable<object?[]>> backwards;
    private readonly Statement<Task<int>> count;
    private readonly Statement<IAsyncEnumerable<object?[]>> together;

    /// <summary>Describes rows to read.</summary>
    /// <param name="request">Which rows, and in which order.</param>
    /// <param name="row">What of each.</param>
    public Reading(RowsRequest request, RowProjection row)
    {
        Request = request;
        Row = row;
        rows = new(database => RowsOf(database, request));
        backwards = new(database => RowsOf(database, request with { IsBackwards = true }));
        count = new(database => LinqMethods.OverSet.Count(Filtered(database)));
        Groups = [.. row.Groups.Select(groups => new GroupReading(groups, request, Set))];
        together = new(database => AggregateExpression.OfSet(Filtered(database), row.Together));
    }

    /// <summary>Which rows, and in which order.</summary>
    public RowsRequest Request { get; }

    /// <summary>What of each.</summary>
    public RowProjection Row { get; }

    /// <summary>Which of the entity's rows there are to read at all; null for all.</summary>
    public RowSource? Source { get; init; }

    /// <summary>How many rows a request asks for at the most; null for as many as there are.</summary>
    public Graph.Query.Operands.Operand? Wanted { get; init; }

    /// <summary>Whether the rows themselves are read, and not only counted.</summary>
    public bool AreRead { get; init; } = true;

    /// <summary>Whether the rows are counted besides, which is one more statement.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether something is told of all rows together, which is one more statement.</summary>
    public bool IsAggregated => !Row.Together.IsEmpty;

    /// <summary>Whether it is of all rows that the database has of the entity, whoever asks.</summary>
    internal bool IsOfAll(DbContext database) =>
        Source is null
        && Request.Conditions.Count == 0
        && database.Model.FindEntityType(Row.Type.ClrType) is { } entity
        && entity.GetRootType().GetDeclaredQueryFilters().Count == 0;

    /// <summary>All rows in groups, once for each way in which they are grouped.</summary>
    internal IReadOnlyList<GroupReading> Groups { get; }

    internal Statement<IAsyncEnumerable<object?[]>> Rows => rows;

    /// <summary>The same rows from the last to the first; compiled only when a page far from the start is wanted.</summary>
    internal Statement<IAsyncEnumerable<object?[]>> RowsBackwards => backwards;

    internal Statement<Task<int>> Count => count;

    internal Statement<IAsyncEnumerable<object?[]>> Together => together;

    /// <summary>Has all that it reads compiled.</summary>
    /// <exception cref="NotCompiledException">There is no turn to compile it in.</exception>
    internal void Compile(DbContext database)
    {
        if (IsCounted)
            count.Compile(database);
        if (IsAggregated)
            together.Compile(database);
        foreach (var groups in Groups)
            groups.Compile(database);
        if (AreRead)
            rows.Compile(database);
    }

    private Expression RowsOf(DbContext database, RowsRequest request) =>
        new RowsExpression(database).Of(LinqMethods.OverSet, Set(database), request, Row);

    private Expression Filtered(DbContext database) =>
        RowsExpression.Filtered(LinqMethods.OverSet, Set(database), Request);

    private Expression Set(DbContext database) => Source?.In(database) ?? Row.Type.Rows(database).Expression;
}
