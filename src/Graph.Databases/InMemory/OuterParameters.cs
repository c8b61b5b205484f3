using System.Linq.Expressions;

namespace Graph.Databases.InMemory;

/// <summary>Finds the parameters that an expression takes from around it.</summary>
internal sealed class OuterParameters : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> found = [];

    private OuterParameters() { }

    /// <summary>The parameters of an expression that it does not declare itself.</summary>
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
}
