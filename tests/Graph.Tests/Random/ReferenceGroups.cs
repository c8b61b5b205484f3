using System.Globalization;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>What groups are, in plain code over objects: nulls are a key, and come first when ascending.</summary>
/// <param name="type">The type of the rows.</param>
/// <param name="keys">What they are grouped by.</param>
internal sealed class ReferenceGroups(TypeModel type, IReadOnlyList<DrawnKey> keys)
{
    /// <summary>The groups that fulfil the conditions, in order.</summary>
    public IEnumerable<List<object>> Of(IEnumerable<object> rows, JsonObject where, JsonArray order)
    {
        var groups = rows.GroupBy(row => string.Join('|', keys.Select(key => $"{key.Read(row) ?? "(null)"}")))
            .Select(group => group.ToList())
            .Where(group => where.All(condition => Fulfils(group, condition.Key, condition.Value!.AsObject())));
        var sorted = keys.Reverse()
            .Aggregate(groups, (all, key) => all.OrderBy(group => key.Read(group[0]), ReferenceOrder.Comparer));
        return order
            .Reverse()
            .Aggregate(
                sorted,
                (all, key) =>
                    Keys(key!.AsObject())
                        .Reverse()
                        .Aggregate(
                            all,
                            (some, each) =>
                                each.Descending
                                    ? some.OrderByDescending(each.Read, ReferenceOrder.Comparer)
                                    : some.OrderBy(each.Read, ReferenceOrder.Comparer)
                        )
            );
    }

    private bool Fulfils(List<object> group, string name, JsonObject conditions) =>
        name == "count"
            ? conditions.All(test => Passes(group.Count, test.Key, (int)test.Value!))
            : conditions.All(function =>
                function
                    .Value!.AsObject()
                    .All(test => Passes(Told(group, name, function.Key), test.Key, (int)test.Value!))
            );

    private static bool Passes(double? value, string test, int operand) =>
        test switch
        {
            "gte" => value >= operand,
            "lt" => value < operand,
            "nlt" => !(value < operand),
            _ => value == operand,
        };

    private IEnumerable<(Func<List<object>, object?> Read, bool Descending)> Keys(JsonObject order)
    {
        var (kind, below) = order.Single();
        if (kind == "key")
            return keys.Where(key =>
                    key.At("ASC").ToJsonString()
                    == below!.ToJsonString().Replace("DESC", "ASC", StringComparison.Ordinal)
                )
                .Select<DrawnKey, (Func<List<object>, object?>, bool)>(key =>
                    (group => key.Read(group[0]), IsDescending(below!))
                );
        var (name, told) = below!.AsObject().Single();
        return name == "count"
            ? [(group => (double)group.Count, IsDescending(below))]
            : [(group => Told(group, name, told!.AsObject().Single().Key), IsDescending(below))];
    }

    private static bool IsDescending(JsonNode order) => order.ToJsonString().Contains("DESC", StringComparison.Ordinal);

    private double? Told(List<object> group, string name, string function) =>
        ReferenceAggregate.Of(type, group)[name]![function] is { } told
            ? double.Parse(told.ToJsonString(), CultureInfo.InvariantCulture)
            : null;
}
