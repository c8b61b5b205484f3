using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Filtering;

/// <summary>Turns a client's conditions on one row into a predicate.</summary>
/// <param name="filter">Turns the conditions on the row's fields.</param>
/// <param name="type">The row's entity.</param>
/// <param name="row">The row.</param>
/// <param name="isOptional">Whether there may be no row; then it fulfils no condition but <c>isNull: true</c>.</param>
internal sealed class RowPredicate(FilterPredicate filter, EntityType type, Expression row, bool isOptional)
{
    public Expression Of(GivenObject where, string at) => Conditions.All(where, at, Condition);

    private Expression Condition(string name, Given? value, string at) =>
        name switch
        {
            FilterKeywords.And => Conditions.EveryOf(value, at, Of),
            FilterKeywords.Or => Conditions.OneOf(value, at, Of),
            FilterKeywords.IsNull => IsNull(Conditions.AsBoolean(value, at), at),
            FilterKeywords.Overlaps when type.Life is { } life => Overlaps(life, value, at),
            _ => OnField(type[name], value, at),
        };

    private Expression OnField(Field field, Given? value, string at)
    {
        var where = value as GivenObject ?? throw FilterErrors.NullCondition(at, field);
        return OfRow(filter.On(type, field, row, where, at));
    }

    private Expression Overlaps(Life life, Given? value, string at)
    {
        var (from, to) = Period.Read(value, at);
        return OfRow(life.During(from, to).On(row));
    }

    private Expression OfRow(Expression predicate) =>
        isOptional ? Expression.AndAlso(Nulls.HasValue(row), predicate) : predicate;

    private Expression IsNull(bool wanted, string at) =>
        !isOptional ? throw FilterErrors.NeverMissing(at)
        : wanted ? Expression.Not(Nulls.HasValue(row))
        : Nulls.HasValue(row);
}
