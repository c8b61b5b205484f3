using System.Linq.Expressions;

namespace Graph.Databases.InMemory;

/// <summary>Leaves out of rows what the join that they are made for does not read.</summary>
internal sealed class NarrowedRows : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        base.VisitMethodCall(MadeRows.IsJoin(node) ? Narrowed(node) : node);

    private static MethodCallExpression Narrowed(MethodCallExpression join)
    {
        var (key, result) = (MadeRows.KeyOf(join), MadeRows.ResultOf(join));
        var read = new SortedSet<int>();
        if (
            MadeRows.Of(join.Arguments[0]) is not { } made
            || Replaced(key, Noted) is null
            || Replaced(result, Noted) is null
            || read.Count == made.Columns.Count
        )
            return join;
        var places = read.Select((column, place) => (column, place)).ToDictionary(at => at.column, at => at.place);
        return Replaced(key, Moved) is { } movedKey && Replaced(result, Moved) is { } movedResult
            ? MadeRows.Joined(join, made.With(read.Select(column => made.Columns[column])), movedKey, movedResult)
            : join;

        Expression Noted(MethodCallExpression column, bool isRepeated)
        {
            read.Add(TableColumn.Number(column));
            return column;
        }

        Expression Moved(MethodCallExpression column, bool isRepeated) =>
            column.Update(
                null,
                [column.Arguments[0], Expression.Constant(places[TableColumn.Number(column)]), column.Arguments[2]]
            );
    }

    private static LambdaExpression? Replaced(
        LambdaExpression lambda,
        Func<MethodCallExpression, bool, Expression> replace
    )
    {
        var reads = new ColumnReads(lambda.Parameters[0], replace);
        var body = reads.Visit(lambda.Body);
        return reads.HasOthers ? null : Expression.Lambda(lambda.Type, body, lambda.Parameters);
    }
}
