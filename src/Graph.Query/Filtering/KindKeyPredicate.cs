using System.Collections;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Filtering;

/// <summary>
/// Turns a client's conditions on the global ID of a row, which may be of several kinds, into a predicate: an ID names the
/// kind, too.
/// </summary>
/// <param name="type">The base of the kinds.</param>
/// <param name="row">The row.</param>
/// <param name="key">Its key.</param>
/// <param name="readKey">Reads the global IDs that a client compares with.</param>
internal sealed class KindKeyPredicate(EntityType type, Expression row, Expression key, KeyReader readKey)
{
    public Expression Of(GivenObject conditions, string at) => Conditions.All(conditions, at, Condition);

    private Expression Condition(string name, Given? operand, string at) =>
        name switch
        {
            FilterKeywords.And => Conditions.EveryOf(operand, at, Of),
            FilterKeywords.Or => Conditions.OneOf(operand, at, Of),
            _ => Test(FilterOperations.OnGlobalIds.Single(each => each.Name == name), operand as GivenValue, at),
        };

    private Expression Test(FilterOperation operation, GivenValue? given, string at)
    {
        if (given is null)
            throw operation.Operand == FilterOperand.ValueOrNull
                ? FilterErrors.NeverNull(at)
                : FilterErrors.NullOperand(at, isNullable: false);
        var ids = given.IsList ? given.Operand : new ListOperand([given.Operand]);
        var isOne = BalancedTree.Or([.. type.Kinds.Select(kind => IsOneOf(kind, ids))]);
        return operation.IsNegation ? Expression.Not(isOne) : isOne;
    }

    private BinaryExpression IsOneOf(EntityType kind, Operand ids) =>
        Expression.AndAlso(
            Expression.TypeIs(row, kind.ClrType),
            ValuePredicate.IsOneOf(key, ids.Then(given => Keys(kind, given)))
        );

    private object Keys(EntityType kind, object? ids) =>
        (ids as IEnumerable ?? Array.Empty<object>())
            .Cast<object?>()
            .OfType<string>()
            .Select(id => readKey(type, id))
            .Where(found => found.Type == kind)
            .Select(found => found.Key)
            .ToArray();
}
