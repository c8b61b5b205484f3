using System.Linq.Expressions;

namespace Graph.Query.Operands;

/// <summary>Finds the operands in expressions.</summary>
internal sealed class OperandSearch : ExpressionVisitor
{
    private readonly List<Operand> found = [];

    private OperandSearch() { }

    public static IReadOnlyList<Operand> In(IEnumerable<Expression> expressions)
    {
        var search = new OperandSearch();
        foreach (var expression in expressions)
            search.Visit(expression);
        return search.found;
    }

    protected override Expression VisitExtension(Expression node)
    {
        if (node is OperandExpression operand)
            found.Add(operand.Operand);
        return node;
    }
}
