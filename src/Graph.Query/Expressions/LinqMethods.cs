using System.Linq.Expressions;
using System.Reflection;

namespace Graph.Query.Expressions;

/// <summary>The LINQ operators as expressions, once over a database's rows and once over lists inside a row.</summary>
internal sealed class LinqMethods
{
    /// <summary>Over a set of the database: <see cref="Queryable"/>.</summary>
    public static readonly LinqMethods OverSet = new(typeof(Queryable));

    /// <summary>Over a list that hangs on a row: <see cref="Enumerable"/>.</summary>
    public static readonly LinqMethods OverList = new(typeof(Enumerable));

    private readonly bool quotes;
    private readonly MethodInfo where;
    private readonly MethodInfo select;
    private readonly MethodInfo orderBy;
    private readonly MethodInfo orderByDescending;
    private readonly MethodInfo thenBy;
    private readonly MethodInfo thenByDescending;
    private readonly MethodInfo skip;
    private readonly MethodInfo take;
    private readonly MethodInfo count;
    private readonly MethodInfo firstOrDefault;
    private readonly MethodInfo groupBy;
    private readonly MethodInfo distinct;
    private readonly Type operators;

    private LinqMethods(Type operators)
    {
        this.operators = operators;
        quotes = operators == typeof(Queryable);
        where = Find(operators, nameof(Enumerable.Where), IsOverItem);
        select = Find(operators, nameof(Enumerable.Select), IsOverItem);
        orderBy = Find(operators, nameof(Enumerable.OrderBy), TakesTwo);
        orderByDescending = Find(operators, nameof(Enumerable.OrderByDescending), TakesTwo);
        thenBy = Find(operators, nameof(Enumerable.ThenBy), TakesTwo);
        thenByDescending = Find(operators, nameof(Enumerable.ThenByDescending), TakesTwo);
        skip = Find(operators, nameof(Enumerable.Skip), TakesTwo);
        take = Find(operators, nameof(Enumerable.Take), TakesCount);
        count = Find(operators, nameof(Enumerable.Count), TakesOne);
        firstOrDefault = Find(operators, nameof(Enumerable.FirstOrDefault), TakesOne);
        groupBy = Find(operators, nameof(Enumerable.GroupBy), method => TakesTwo(method) && IsOverItem(method));
        distinct = Find(operators, nameof(Enumerable.Distinct), TakesOne);
    }

    public MethodCallExpression Where(Expression source, LambdaExpression predicate) => Call(where, source, predicate);

    public MethodCallExpression Select(Expression source, LambdaExpression selector) => Call(select, source, selector);

    public MethodCallExpression Skip(Expression source, Expression rows) =>
        Expression.Call(Over(skip, source), source, rows);

    public MethodCallExpression Take(Expression source, Expression rows) =>
        Expression.Call(Over(take, source), source, rows);

    public MethodCallExpression Count(Expression source) => Expression.Call(Over(count, source), source);

    public MethodCallExpression FirstOrDefault(Expression source) =>
        Expression.Call(Over(firstOrDefault, source), source);

    public MethodCallExpression GroupBy(Expression source, LambdaExpression key) => Call(groupBy, source, key);

    public MethodCallExpression Distinct(Expression source) => Expression.Call(Over(distinct, source), source);

    /// <summary>Of the overloads of e.g. <c>Min</c>, the one that a compiler takes.</summary>
    public MethodCallExpression Aggregate(string name, Expression source, LambdaExpression value)
    {
        var item = value.Parameters[0].Type;
        var isOfNumbers = typeof(Enumerable)
            .GetMethods()
            .Any(method => method.Name == name && method.ReturnType == value.ReturnType);
        return Expression.Call(
            operators,
            name,
            isOfNumbers ? [item] : [item, value.ReturnType],
            source,
            quotes ? Expression.Quote(value) : value
        );
    }

    /// <summary>Rows with those of a set that have their key, or without one.</summary>
    /// <param name="rows">The rows, or a list of them inside a row.</param>
    /// <param name="set">The set.</param>
    /// <param name="key">From a row to the key of what is joined to it.</param>
    /// <param name="keyInSet">From a row of the set to its key.</param>
    /// <param name="result">From both to what stands in their place.</param>
    public static MethodCallExpression LeftJoin(
        Expression rows,
        Expression set,
        LambdaExpression key,
        LambdaExpression keyInSet,
        LambdaExpression result
    ) =>
        Expression.Call(
            typeof(Queryable),
            nameof(Queryable.LeftJoin),
            [key.Parameters[0].Type, keyInSet.Parameters[0].Type, key.ReturnType, result.ReturnType],
            rows.Type.IsAssignableTo(typeof(IQueryable)) ? rows : AsQueryable(rows),
            set,
            Expression.Quote(key),
            Expression.Quote(keyInSet),
            Expression.Quote(result)
        );

    private static MethodCallExpression AsQueryable(Expression rows) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [ItemTypes.Of(rows.Type)], rows);

    /// <summary>Orders by a key; the first key of an order starts it, every other refines it.</summary>
    public MethodCallExpression Order(Expression source, LambdaExpression key, bool descending, bool isFirst) =>
        Call(
            (isFirst, descending) switch
            {
                (true, false) => orderBy,
                (true, true) => orderByDescending,
                (false, false) => thenBy,
                (false, true) => thenByDescending,
            },
            source,
            key
        );

    private MethodCallExpression Call(MethodInfo method, Expression source, LambdaExpression lambda)
    {
        var item = lambda.Parameters[0].Type;
        var closed =
            method.GetGenericArguments().Length == 1
                ? method.MakeGenericMethod(item)
                : method.MakeGenericMethod(item, lambda.ReturnType);
        return Expression.Call(closed, source, quotes ? Expression.Quote(lambda) : lambda);
    }

    private static MethodInfo Over(MethodInfo method, Expression source) =>
        method.MakeGenericMethod(ItemTypes.Of(source.Type));

    private static MethodInfo Find(Type operators, string name, Func<MethodInfo, bool> isWanted) =>
        operators.GetMethods().Single(method => method.Name == name && isWanted(method));

    private static bool TakesOne(MethodInfo method) => method.GetParameters().Length == 1;

    private static bool TakesTwo(MethodInfo method) => method.GetParameters().Length == 2;

    private static bool TakesCount(MethodInfo method) =>
        TakesTwo(method) && method.GetParameters()[1].ParameterType == typeof(int);

    // Of the two overloads, the one whose lambda takes the item alone, without its index.
    private static bool IsOverItem(MethodInfo method)
    {
        var lambda = method.GetParameters()[1].ParameterType;
        var function = lambda.BaseType == typeof(LambdaExpression) ? lambda.GetGenericArguments()[0] : lambda;
        return function.GetGenericArguments().Length == 2;
    }
}
