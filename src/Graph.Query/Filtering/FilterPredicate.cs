using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;

namespace Graph.Query.Filtering;

/// <summary>Turns a client's <c>where</c> into a predicate over the declared fields.</summary>
/// <remarks>
/// Conditions beside each other must all hold. An empty object sets no condition, and neither does an empty
/// <c>and</c> or <c>or</c>.
/// </remarks>
/// <param name="clock">Tells the day for fields that depend on one.</param>
/// <param name="readKey">Reads the global IDs that a client compares with.</param>
internal sealed class FilterPredicate(TimeProvider clock, KeyReader readKey)
{
    /// <summary>The predicate, as a lambda over the entity.</summary>
    public LambdaExpression Of(EntityType type, IDictionary<string, object?> where) => Item(type, where, "where");

    private LambdaExpression Item(EntityType type, IDictionary<string, object?> where, string at)
    {
        var item = Expression.Parameter(type.ClrType);
        return Expression.Lambda(Row(type, item, where, at), item);
    }

    private Expression Row(EntityType type, Expression entity, IDictionary<string, object?> where, string at) =>
        Conditions.All(where, at, (name, value, place) => Condition(type, entity, name, value, place));

    private Expression Condition(EntityType type, Expression entity, string name, object? value, string at) =>
        name switch
        {
            FilterKeywords.And => Conditions.EveryOf(value, at, (each, place) => Row(type, entity, each, place)),
            FilterKeywords.Or => Conditions.OneOf(value, at, (each, place) => Row(type, entity, each, place)),
            _ => On(type, type[name], entity, Conditions.AsObject(value, at), at),
        };

    private Expression On(
        EntityType type,
        Field field,
        Expression entity,
        IDictionary<string, object?> where,
        string at
    )
    {
        var source = field.WithDefaults(clock).On(entity);
        return field switch
        {
            ValueField => ValuePredicate.OnScalar(source, field.IsNullable).Of(where, at),
            KeyField { Filter: KeyFilter.Value } => ValuePredicate.OnScalar(source, field.IsNullable).Of(where, at),
            KeyField => ValuePredicate.OnGlobalId(source, id => readKey(type, id)).Of(where, at),
            OneField one => One(one, source, where, at),
            FirstField first => ListPredicate.First(source, Item(first.Target, where, at)),
            ListField list => List(list, source, where, at),
            _ => throw new UnreachableException(),
        };
    }

    private Expression One(OneField field, Expression source, IDictionary<string, object?> where, string at)
    {
        var predicate = Row(field.Target, source, where, at);
        return field.IsNullable ? Expression.AndAlso(Nulls.HasValue(source), predicate) : predicate;
    }

    private Expression List(ListField field, Expression source, IDictionary<string, object?> where, string at) =>
        Conditions.All(
            where,
            at,
            (name, value, place) =>
                name == ListOperations.Any
                    ? ListPredicate.Any(source, Conditions.AsBoolean(value, place))
                    : ListPredicate.Of(name, source, Item(field.Target, Conditions.AsObject(value, place), place))
        );
}
