using System.Linq.Expressions;
using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Sorting;

namespace Graph.Query.Projection.Groups;

/// <summary>Turns a client's order of groups into keys over them; what it leaves open, the groups' own keys decide.</summary>
/// <param name="type">The entity of the rows.</param>
/// <param name="keys">What rows are grouped by.</param>
/// <param name="group">The group.</param>
/// <param name="scope">Tells what the arguments of fields mean there.</param>
internal sealed class GroupOrder(
    EntityType type,
    IReadOnlyList<GroupKey> keys,
    ParameterExpression group,
    ArgumentScope scope
)
{
    public IReadOnlyList<SortKey> Of(IReadOnlyList<GivenObject> order) =>
        [
            .. order.SelectMany((given, index) => Keys(given, $"order[{index}]")),
            .. keys.Select((_, index) => new SortKey(Lambda(Key(index)), SortDirection.Asc)),
        ];

    private IEnumerable<SortKey> Keys(GivenObject given, string at) =>
        given.Members.SelectMany(member =>
            member.Value is not GivenObject below ? throw GroupErrors.NullOrder($"{at}.{member.Key}")
            : member.Key == GroupOrderNames.Key ? ByKey(below, "", $"{at}.{GroupOrderNames.Key}")
            : ByAggregate(below, $"{at}.{GroupOrderNames.Aggregate}")
        );

    private IEnumerable<SortKey> ByKey(GivenObject given, string path, string at) =>
        given.Members.SelectMany(member =>
            member.Value switch
            {
                GivenObject below => ByKey(below, $"{path}{member.Key}.", $"{at}.{member.Key}"),
                GivenValue { Form: SortDirection direction } => ByKey($"{path}{member.Key}", direction, at),
                _ => throw GroupErrors.NullOrder($"{at}.{member.Key}"),
            }
        );

    private IEnumerable<SortKey> ByKey(string path, SortDirection direction, string at)
    {
        var found = Enumerable.Range(0, keys.Count).Where(index => keys[index].Name.Path == path).ToList();
        return found.Count == 0
            ? throw GroupErrors.NotAKey(at, path)
            : found.Select(index => new SortKey(Lambda(Key(index)), direction));
    }

    private IEnumerable<SortKey> ByAggregate(GivenObject given, string at) =>
        given.Members.SelectMany(member =>
            (member.Key, member.Value) switch
            {
                (AggregateNames.Count, GivenValue { Form: SortDirection direction }) =>
                [
                    new SortKey(Lambda(AggregateExpression.Told(member.Key, null, group)), direction),
                ],
                (var name, GivenObject told) => told.Members.Select(function =>
                    function.Value is GivenValue { Form: SortDirection direction }
                        ? new SortKey(
                            Lambda(AggregateExpression.Told(function.Key, type[name].In(scope), group)),
                            direction
                        )
                        : throw GroupErrors.NullOrder($"{at}.{name}.{function.Key}")
                ),
                _ => throw GroupErrors.NullOrder($"{at}.{member.Key}"),
            }
        );

    private Expression Key(int index) => GroupTuple.Item(Expression.Property(group, nameof(IGrouping<,>.Key)), index);

    private LambdaExpression Lambda(Expression value) => Expression.Lambda(value, group);
}
