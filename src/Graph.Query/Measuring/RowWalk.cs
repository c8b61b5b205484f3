using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;

namespace Graph.Query.Measuring;

/// <summary>
/// Walks expressions as a database does that evaluates them for each row, and adds up the rows that it looks through; what
/// takes less or more time than to look at a row counts as a part of one, or as several.
/// </summary>
/// <param name="sizes">How long lists are.</param>
/// <param name="operands">How many values a client gives.</param>
internal sealed class RowWalk(ListSizes sizes, OperandSizes operands) : ExpressionVisitor
{
    /// <summary>Two values compared: 0.02 to 0.04 µs, where a row of its own takes 0.1 to 0.3 µs.</summary>
    private const double Comparison = 0.1;

    /// <summary>A text searched, letter case aside: 0.5 to 1 µs for 50 letters.</summary>
    private const double TextTest = 4;

    /// <summary>A row that is only passed by for not being in a list, where there is no index: 0.06 µs.</summary>
    private const double PassedBy = 0.25;

    private ParameterExpression? row;
    private RowSet here;
    private double runs;

    /// <summary>How many statements have to repeat what is walked next.</summary>
    public int Statements { get; set; } = 1;

    /// <summary>What has been looked through so far, in rows.</summary>
    public double LookedThrough { get; private set; }

    /// <summary>Looks at rows themselves.</summary>
    public void Rows(RowSet rows) => Add(rows.Count);

    /// <summary>Evaluates an expression for each of some rows.</summary>
    /// <param name="value">From a row to anything; further parameters stand for values that a client gives.</param>
    /// <param name="of">The rows.</param>
    /// <param name="times">How often a database starts to look for such rows.</param>
    public void Value(LambdaExpression value, RowSet of, double times) =>
        Over(value.Parameters[0], of, times, () => Visit(value.Body));

    /// <summary>Looks through a list of each of some rows.</summary>
    /// <param name="list">From a row to its list.</param>
    /// <param name="of">The rows.</param>
    /// <param name="times">How often a database starts to look for such rows.</param>
    /// <returns>The rows of all these lists.</returns>
    public RowSet List(LambdaExpression list, RowSet of, double times) =>
        Over(list.Parameters[0], of, times, () => Items(list.Body));

    /// <summary>Looks through the rows that a query leads to.</summary>
    /// <param name="query">From a context to rows.</param>
    public RowSet Query(LambdaExpression query) =>
        Over(query.Parameters[0], new RowSet(1, AreDistinct: true), times: 1, () => Items(query.Body));

    /// <inheritdoc />
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null or ConstantExpression)
            return node;
        if (IsListOfRows(node.Type))
            Items(node);
        else
        {
            if (IsRow(node.Type))
                Join(node.Type);
            Visit(node.Expression);
        }
        return node;
    }

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (TranslatableQuery.IsSet(node))
        {
            Items(node);
            return node;
        }
        if (node.Method.DeclaringType != typeof(Enumerable) && node.Method.DeclaringType != typeof(Queryable))
        {
            Add(here.Count * TextTest);
            return base.VisitMethodCall(node);
        }
        if (IsListOfRows(node.Arguments[0].Type))
            Items(node);
        else
        {
            Add(here.Count * Comparison * operands.Values(node.Arguments[0]));
            Visit(node.Arguments);
        }
        return node;
    }

    /// <inheritdoc />
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.AndAlso or ExpressionType.OrElse))
            Add(here.Count * Comparison);
        return base.VisitBinary(node);
    }

    /// <summary>The rows of a list, or of what a method leaves or makes of it.</summary>
    private RowSet Items(Expression list) =>
        list switch
        {
            MemberExpression { Expression: { } owner } property => ItemsOf(property, Owners(owner)),
            MethodCallExpression set when TranslatableQuery.IsSet(set) => ItemsOf(set),
            MethodCallExpression call => After(call, Items(call.Arguments[0])),
            UnaryExpression converted => Items(converted.Operand),
            _ => here,
        };

    private RowSet ItemsOf(MemberExpression list, RowSet owners)
    {
        PassBy(here.Count, ItemTypes.Of(list.Type));
        var items = sizes.Of(list.Member).Of(owners);
        Rows(items);
        return items;
    }

    /// <summary>All rows of an entity; for each row here, where a condition compares with them.</summary>
    private RowSet ItemsOf(MethodCallExpression set)
    {
        var items = new RowSet(here.Count * sizes.RowsOf(ItemTypes.Of(set.Type)), here.Count <= 1);
        Rows(items);
        return items;
    }

    private RowSet After(MethodCallExpression call, RowSet items)
    {
        var left = items;
        foreach (var argument in call.Arguments.Skip(1))
            left = (
                argument is UnaryExpression { NodeType: ExpressionType.Quote } quoted ? quoted.Operand : argument
            ) switch
            {
                LambdaExpression lambda when call.Method.Name == nameof(Enumerable.SelectMany) => List(
                    lambda,
                    items,
                    here.Count
                ),
                LambdaExpression lambda => AfterEach(lambda, items),
                ConstantExpression { Value: int most } when call.Method.Name == nameof(Enumerable.Take) => left.AtMost(
                    here.Count * most
                ),
                { } more when IsListOfRows(more.Type) => new(left.Count + Items(more).Count, AreDistinct: false),
                _ => left,
            };
        return left;
    }

    private RowSet AfterEach(LambdaExpression lambda, RowSet items)
    {
        Value(lambda, items, here.Count);
        return IsRow(lambda.ReturnType) ? items.Related : items;
    }

    /// <summary>The rows that lists hang on; those of a lambda around this one come again for each row of this one.</summary>
    private RowSet Owners(Expression owner)
    {
        if (owner == row)
            return here;
        Visit(owner);
        return here.Related;
    }

    private T Over<T>(ParameterExpression over, RowSet rows, double times, Func<T> walk)
    {
        var around = (row, here, runs);
        (row, here, runs) = (over, rows, times);
        var result = walk();
        (row, here, runs) = around;
        return result;
    }

    private void Join(Type related)
    {
        Rows(here);
        PassBy(runs, related);
    }

    private void PassBy(double times, Type entity) =>
        LookedThrough += sizes.AreIndexed ? 0 : times * sizes.RowsOf(entity) * PassedBy;

    private void Add(double rows) => LookedThrough += rows * Statements;

    private static bool IsListOfRows(Type type) =>
        type != typeof(string) && ItemTypes.IsSequence(type) && IsRow(ItemTypes.Of(type));

    private static bool IsRow(Type type) => type.IsClass && type != typeof(string) && !ItemTypes.IsSequence(type);
}
