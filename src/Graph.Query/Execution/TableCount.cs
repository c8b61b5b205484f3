using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Execution;

/// <summary>Counts the tables that expressions lead to: related rows and lists, each way to them once.</summary>
internal sealed class TableCount : ExpressionVisitor
{
    private readonly HashSet<Expression> found = new(ExpressionEqualityComparer.Instance);

    private TableCount() { }

    /// <summary>The tables of expressions over rows.</summary>
    public static int Of(IEnumerable<LambdaExpression> lambdas)
    {
        var count = new TableCount();
        foreach (var lambda in lambdas)
            count.Visit(lambda.Body);
        return count.found.Count;
    }

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node)
    {
        var isOperand = node.Expression is ConstantExpression;
        if (!isOperand && !node.Type.IsValueType && node.Type != typeof(string) && !node.Type.IsArray)
            found.Add(node);
        return base.VisitMember(node);
    }
}
