using System.Linq.Expressions;

namespace Graph.Databases.Compilation;

/// <summary>Finds the parameters that an expression takes from around it.</summary>
internal sealed class OuterParameters : ExpressionVisitor
{
    private HashSet<ParameterExpression> found = [];

    private OuterParameters() { }

    /// <summary>The parameters of an expression that neither a lambda nor a block in it declares.</summary>
    public static IReadOnlySet<ParameterExpression> Of(Expression expression)
    {
        var search = new OuterParameters();
        search.Visit(expression);
        return search.found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        found.Add(node);
        return node;
    }

    protected override Expression VisitBlock(BlockExpression node) =>
        Inside(node.Variables, () => base.VisitBlock(node));

    protected override Expression VisitLambda<T>(Expression<T> node) =>
        Inside(node.Parameters, () => base.VisitLambda(node));

    private Expression Inside(IEnumerable<ParameterExpression> declared, Func<Expression> visit)
    {
        var around = found;
        found = [];
        var visited = visit();
        found.ExceptWith(declared);
        found.UnionWith(around);
        return visited;
    }
}
