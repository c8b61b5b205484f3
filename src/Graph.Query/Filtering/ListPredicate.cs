using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Expressions;

namespace Graph.Query.Filtering;

/// <summary>Predicates on the lists that hang on a row.</summary>
internal static class ListPredicate
{
    private static readonly MethodInfo AnyItem = Find(nameof(Enumerable.Any), parameters: 1);
    private static readonly MethodInfo AnySuch = Find(nameof(Enumerable.Any), parameters: 2);
    private static readonly MethodInfo AllSuch = Find(nameof(Enumerable.All), parameters: 2);

    /// <summary>Whether there is an item, or whether there is none.</summary>
    public static Expression Any(Expression list, bool wanted)
    {
        var any = Expression.Call(AnyItem.MakeGenericMethod(ItemTypes.Of(list.Type)), list);
        return wanted ? any : Expression.Not(any);
    }

    /// <summary>Whether all, none or some of the items fulfil a predicate.</summary>
    public static Expression Of(string operation, Expression list, LambdaExpression predicate) =>
        operation switch
        {
            ListOperations.All => Call(AllSuch, list, predicate),
            ListOperations.None => Expression.Not(Call(AnySuch, list, predicate)),
            ListOperations.Some => Call(AnySuch, list, predicate),
            _ => throw new UnreachableException(),
        };

    /// <summary>Whether the list has a first item and that one fulfils a predicate.</summary>
    public static Expression First(Expression list, LambdaExpression predicate) =>
        Call(AnySuch, LinqMethods.OverList.Take(list, Expression.Constant(1)), predicate);

    private static MethodCallExpression Call(MethodInfo method, Expression list, LambdaExpression predicate) =>
        Expression.Call(method.MakeGenericMethod(predicate.Parameters[0].Type), list, predicate);

    private static MethodInfo Find(string name, int parameters) =>
        typeof(Enumerable)
            .GetMethods()
            .Single(method => method.Name == name && method.GetParameters().Length == parameters);
}
