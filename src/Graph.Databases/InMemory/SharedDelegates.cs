using System.Linq.Expressions;

namespace Graph.Databases.InMemory;

/// <summary>
/// Compiles what a query needs nothing around it for once; a lambda inside another is made a delegate of each time that it is
/// come by, which takes longer than most conditions.
/// </summary>
internal sealed class SharedDelegates : ExpressionVisitor
{
    private HashSet<ParameterExpression> outer = [];

    protected override Expression VisitParameter(ParameterExpression node)
    {
        outer.Add(node);
        return node;
    }

    protected override Expression VisitBlock(BlockExpression node)
    {
        var visited = base.VisitBlock(node);
        outer.ExceptWith(node.Variables);
        return visited;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var around = outer;
        outer = [];
        var lambda = node.Update(Visit(node.Body), node.Parameters);
        outer.ExceptWith(node.Parameters);
        if (outer.Count == 0)
        {
            outer = around;
            return Expression.Constant(lambda.Compile(), typeof(T));
        }
        outer.UnionWith(around);
        return lambda;
    }
}
