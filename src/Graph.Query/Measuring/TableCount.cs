using System.Collections.Concurrent;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Scalars;

namespace Graph.Query.Measuring;

/// <summary>Counts the tables that expressions lead to: each way to a related row once, and lists as often as they are named.</summary>
internal sealed class TableCount : ExpressionVisitor
{
    /// <summary>
    /// Columns that take as long again to compile: a join over rows of 20 columns takes 30 ms in memory, most of it for
    /// machine code.
    /// </summary>
    private const int Columns = 6;

    /// <summary>What the widest rows weigh: a model that grows by a column leaves what clients ask as it was.</summary>
    private const int Widest = 4;

    private static readonly ConcurrentDictionary<Type, int> Widths = new();

    private readonly Dictionary<ParameterExpression, int> rows = [];
    private readonly Dictionary<string, Type> ways = new(StringComparer.Ordinal);
    private int count;

    private TableCount() { }

    /// <summary>The tables of expressions over rows.</summary>
    public static int Of(IEnumerable<LambdaExpression> lambdas) => In(lambdas).count;

    /// <summary>What they weigh by the width of their rows; a list that is named again weighs nothing more.</summary>
    public static int WeightOf(IEnumerable<LambdaExpression> lambdas) => In(lambdas).ways.Values.Sum(Weight);

    private static TableCount In(IEnumerable<LambdaExpression> lambdas)
    {
        var tables = new TableCount();
        foreach (var lambda in lambdas)
            tables.Visit(lambda.Body);
        return tables;
    }

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not ConstantExpression && IsTable(node.Type))
        {
            var isNew = ways.TryAdd(Way(node), node.Type);
            if (isNew || ItemTypes.IsSequence(node.Type))
                count++;
        }
        return base.VisitMember(node);
    }

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (TranslatableQuery.IsSet(node))
            count++;
        return base.VisitMethodCall(node);
    }

    private static bool IsTable(Type type) =>
        !type.IsValueType && !type.IsArray && !ScalarKinds.IsScalar(type) && ScalarKinds.FindOfItems(type) is null;

    private static int Weight(Type table) =>
        Math.Min(
            Widest,
            1 + Widths.GetOrAdd(ItemTypes.IsSequence(table) ? ItemTypes.Of(table) : table, Width) / Columns
        );

    private static int Width(Type row) =>
        row.GetProperties().Count(column => ScalarKinds.IsScalar(column.PropertyType));

    /// <summary>The properties from a row to a table; rows of different lambdas are different rows.</summary>
    private string Way(Expression? expression) =>
        expression switch
        {
            MemberExpression member => $"{Way(member.Expression)}.{member.Member.Name}",
            ParameterExpression row => Number(row),
            UnaryExpression converted => Way(converted.Operand),
            _ => $"?{rows.Count + ways.Count}",
        };

    private string Number(ParameterExpression row)
    {
        rows.TryAdd(row, rows.Count);
        return $"{rows[row]}";
    }
}
