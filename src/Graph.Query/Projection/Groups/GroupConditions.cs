using System.Linq.Expressions;
using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Filtering;
using Graph.Query.Operands;

namespace Graph.Query.Projection.Groups;

/// <summary>Turns a client's conditions on what groups are together into a predicate.</summary>
/// <param name="type">The entity of the rows.</param>
/// <param name="group">The group.</param>
/// <param name="scope">Tells what the arguments of fields mean there.</param>
internal sealed class GroupConditions(EntityType type, ParameterExpression group, ArgumentScope scope)
{
    public Expression Of(GivenObject where, string at) =>
        BalancedTree.And([
            .. where.Members.Select(member => Condition(member.Key, member.Value, $"{at}.{member.Key}")),
        ]);

    private Expression Condition(string name, Given? given, string at) =>
        name switch
        {
            FilterKeywords.And => BalancedTree.And(Each(given, at)),
            FilterKeywords.Or => BalancedTree.Or(Each(given, at)),
            AggregateNames.Count => OnValue(AggregateExpression.Told(name, null, group), Object(given, at), at),
            _ => OnField(type[name].In(scope), Object(given, at), at),
        };

    private Expression OnField(BoundLambda source, GivenObject told, string at) =>
        BalancedTree.And([
            .. told.Members.Select(member =>
                OnValue(
                    AggregateExpression.Told(member.Key, source, group),
                    Object(member.Value, $"{at}.{member.Key}"),
                    $"{at}.{member.Key}"
                )
            ),
        ]);

    private static Expression OnValue(Expression value, GivenObject conditions, string at) =>
        ValuePredicate
            .OnScalar(value, isNullable: Nullable.GetUnderlyingType(value.Type) is not null)
            .Of(conditions, at);

    private List<Expression> Each(Given? given, string at) =>
        given is GivenValue { IsList: true } // without items nothing tells of what it is a list
            ? []
            :
            [
                .. (given as GivenList ?? throw GroupErrors.NullCondition(at)).Items.Select(
                    (each, index) => Of(Object(each, $"{at}[{index}]"), $"{at}[{index}]")
                ),
            ];

    private static GivenObject Object(Given? given, string at) =>
        given as GivenObject ?? throw GroupErrors.NullCondition(at);
}
