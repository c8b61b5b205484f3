using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Filtering;

/// <summary>Turns a client's <c>where</c> into a predicate over the declared fields.</summary>
/// <remarks>
/// Conditions beside each other must all hold. An empty object sets no condition, and neither does an empty
/// <c>and</c> or <c>or</c>.
/// </remarks>
/// <param name="scope">Tells what the arguments of fields mean inside the filter.</param>
/// <param name="readKey">Reads the global IDs that a client compares with.</param>
internal sealed class FilterPredicate(ArgumentScope scope, KeyReader readKey)
{
    /// <summary>The predicate, as a lambda over the entity.</summary>
    public LambdaExpression Of(EntityType type, GivenObject where, string at)
    {
        var item = Expression.Parameter(type.ClrType);
        return Expression.Lambda(new RowPredicate(this, type, item, isOptional: false).Of(where, at), item);
    }

    /// <summary>The predicate on one field of a row.</summary>
    public Expression On(EntityType type, Field field, Expression row, GivenObject where, string at)
    {
        var source = field.In(scope).On(row);
        return field switch
        {
            ValueField => ValuePredicate.OnScalar(source, field.IsNullable).Of(where, at),
            KeyField { Filter: KeyFilter.Value } => ValuePredicate.OnScalar(source, field.IsNullable).Of(where, at),
            KeyField when type.IsBase => new KindKeyPredicate(type, row, source, readKey).Of(where, at),
            KeyField => ValuePredicate.OnGlobalId(source, id => readKey(type, id).Key).Of(where, at),
            OneField one => new RowPredicate(this, one.Target, source, one.IsNullable).Of(where, at),
            FirstField first => First(first, source, where, at),
            ListField list => List(list.Target, source, where, at),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The items of a list that fulfil a condition; all of them where there is no condition.</summary>
    public Expression Such(EntityType type, Expression list, Given? where, string at) =>
        where is null ? list : LinqMethods.OverList.Where(list, Item(type, where, at));

    private LambdaExpression Item(EntityType type, Given? where, string at) =>
        Of(type, Conditions.AsObject(where, at), at);

    /// <summary>
    /// The predicate on a first row, which means what it does of an optional relation: each field's condition asks for a
    /// row that fulfils it, and no condition asks for none.
    /// </summary>
    private Expression First(FirstField field, Expression list, GivenObject where, string at)
    {
        var keywords = where.Only(FilterKeywords.Joins);
        var fields = where.Only(name => !FilterKeywords.Joins(name));
        var byKeywords = Conditions.All(keywords, at, Condition);
        return fields.Members.Count == 0
            ? byKeywords
            : Expression.AndAlso(byKeywords, ListPredicate.First(list, Of(field.Target, fields, at)));

        Expression Condition(string name, Given? value, string place) =>
            name switch
            {
                FilterKeywords.And => Conditions.EveryOf(value, place, (each, here) => First(field, list, each, here)),
                FilterKeywords.Or => Conditions.OneOf(value, place, (each, here) => First(field, list, each, here)),
                _ => ListPredicate.Any(list, !Conditions.AsBoolean(value, place)),
            };
    }

    private Expression List(EntityType type, Expression list, GivenObject where, string at) =>
        Conditions.All(
            where,
            at,
            (name, value, place) =>
                name switch
                {
                    ListOperations.Any => ListPredicate.Any(list, Conditions.AsBoolean(value, place)),
                    ListOperations.Count => Count(type, list, Conditions.AsObject(value, place), place),
                    _ => ListPredicate.Of(name, list, Item(type, value, place)),
                }
        );

    private Expression Count(EntityType type, Expression list, GivenObject where, string at)
    {
        var such = Such(type, list, where[ListOperations.Where], $"{at}.{ListOperations.Where}");
        var comparisons = where.Only(name => name != ListOperations.Where);
        return ValuePredicate.OnScalar(LinqMethods.OverList.Count(such), isNullable: false).Of(comparisons, at);
    }
}
