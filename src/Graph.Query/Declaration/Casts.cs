using System.Linq.Expressions;

namespace Graph.Query.Declaration;

/// <summary>Finds casts to a derived class, which lead to no row where the row is of another class.</summary>
internal sealed class Casts : ExpressionVisitor
{
    private bool found;

    private Casts() { }

    /// <summary>Whether an expression holds one outside of the lambdas that it passes on.</summary>
    public static bool AreIn(Expression body)
    {
        var casts = new Casts();
        casts.Visit(body);
        return casts.found;
    }

    /// <inheritdoc />
    protected override Expression VisitUnary(UnaryExpression node)
    {
        found |= node.NodeType is ExpressionType.TypeAs || IsToDerived(node);
        return base.VisitUnary(node);
    }

    /// <inheritdoc />
    protected override Expression VisitLambda<T>(Expression<T> node) => node;

    private static bool IsToDerived(UnaryExpression node) =>
        node is { NodeType: ExpressionType.Convert, Type.IsClass: true, Operand.Type.IsClass: true }
        && !node.Operand.Type.IsAssignableTo(node.Type);
}
