using System.Collections.Concurrent;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Execution;

/// <summary>Counts the tables that expressions lead to: related rows and lists, each way to them once.</summary>
internal sealed class TableCount : ExpressionVisitor
{
    /// <summary>
    /// Columns that take as long again to compile: a join over rows of 25 columns takes 30 ms in memory, most of it for
    /// machine code.
    /// </summary>
    private const int Columns = 8;

    private static readonly ConcurrentDictionary<Type, int> Widths = new();
    private readonly HashSet<Expression> found = new(ExpressionEqualityComparer.Instance);

    private TableCount() { }

    /// <summary>The tables of expressions over rows.</summary>
    public static int Of(IEnumerable<LambdaExpression> lambdas) => In(lambdas).Count;

    /// <summary>The same, each weighed by its width.</summary>
    public static int WeightOf(IEnumerable<LambdaExpression> lambdas) => In(lambdas).Sum(node => Weight(node.Type));

    private static HashSet<Expression> In(IEnumerable<LambdaExpression> lambdas)
    {
        var count = new TableCount();
        foreach (var lambda in lambdas)
            count.Visit(lambda.Body);
        return count.found;
    }

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not ConstantExpression && IsTable(node.Type))
            found.Add(node);
        return base.VisitMember(node);
    }

    private static bool IsTable(Type type) => !type.IsValueType && type != typeof(string) && !type.IsArray;

    private static int Weight(Type table) =>
        1 + Widths.GetOrAdd(ItemTypes.IsSequence(table) ? ItemTypes.Of(table) : table, Width) / Columns;

    private static int Width(Type row) =>
        row.GetProperties().Count(column => ScalarTypes.IsScalar(column.PropertyType));
}
