using System.Linq.Expressions;

namespace Graph.Databases.InMemory;

/// <summary>Puts other expressions in the place of reading the columns of one row.</summary>
/// <param name="row">The row.</param>
/// <param name="replace">From what reads a column, and whether it may do so often, to what stands there instead.</param>
internal sealed class ColumnReads(ParameterExpression row, Func<MethodCallExpression, bool, Expression> replace)
    : ExpressionVisitor
{
    private int lambdas;

    /// <summary>Whether the row is used otherwise than for its columns, so that it has to stay.</summary>
    public bool HasOthers { get; private set; }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        TableColumn.IsRead(node) && node.Arguments[0] == row ? replace(node, lambdas > 0) : base.VisitMethodCall(node);

    protected override Expression VisitParameter(ParameterExpression node)
    {
        HasOthers |= node == row;
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        HasOthers |= node.Parameters.Contains(row);
        lambdas++;
        var visited = node.Update(Visit(node.Body), node.Parameters);
        lambdas--;
        return visited;
    }
}
