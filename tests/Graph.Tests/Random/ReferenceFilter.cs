using System.Collections;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>What a filter means, in plain code over objects: slow, and independent of the library.</summary>
internal static class ReferenceFilter
{
    public static bool Fulfils(TypeModel type, object row, JsonObject where) =>
        where.All(condition =>
            condition.Key switch
            {
                "and" => condition.Value!.AsArray().All(each => Fulfils(type, row, each!.AsObject())),
                "or" => condition.Value!.AsArray() is var alternatives
                    && (alternatives.Count == 0 || alternatives.Any(each => Fulfils(type, row, each!.AsObject()))),
                var name => Fulfils(type[name], row, condition.Value!.AsObject()),
            }
        );

    private static bool Fulfils(FieldModel field, object row, JsonObject conditions) =>
        field switch
        {
            ValueModel value => conditions.All(test => Passes(value.Read(row), test.Key, test.Value)),
            OneModel one => Fulfils(one.Target(), one.Read(row)!, conditions),
            ListModel list => conditions.All(test =>
                Passes(list.Target(), [.. ((IEnumerable)list.Read(row)!).Cast<object>()], test.Key, test.Value!)
            ),
            _ => throw new NotSupportedException(field.Name),
        };

    private static bool Passes(TypeModel type, IReadOnlyList<object> items, string test, JsonNode operand) =>
        test switch
        {
            "any" => (bool)operand == items.Count > 0,
            "all" => items.All(item => Fulfils(type, item, operand.AsObject())),
            "none" => !items.Any(item => Fulfils(type, item, operand.AsObject())),
            "some" => items.Any(item => Fulfils(type, item, operand.AsObject())),
            "count" => PassesCount(type, items, operand.AsObject()),
            _ => throw new NotSupportedException(test),
        };

    private static bool PassesCount(TypeModel type, IReadOnlyList<object> items, JsonObject tests)
    {
        var where = tests["where"]!.AsObject();
        var count = items.Count(item => Fulfils(type, item, where));
        return tests.Where(test => test.Key != "where").All(test => Passes(count, test.Key, test.Value));
    }

    private static bool Passes(object? value, string test, JsonNode? operand) =>
        test switch
        {
            "neq" => !Passes(value, "eq", operand),
            "nin" or "ncontains" or "nstartsWith" or "nendsWith" or "ngt" or "ngte" or "nlt" or "nlte" => !Passes(
                value,
                test[1..],
                operand
            ),
            "eq" => JsonNode.DeepEquals(JsonValues.Of(value), operand),
            "in" => operand!.AsArray().Any(each => JsonNode.DeepEquals(JsonValues.Of(value), each)),
            _ => value is not null && PassesValue(value, test, operand!),
        };

    private static bool PassesValue(object value, string test, JsonNode operand) =>
        test switch
        {
            "gt" => Compare(value, operand) > 0,
            "gte" => Compare(value, operand) >= 0,
            "lt" => Compare(value, operand) < 0,
            "lte" => Compare(value, operand) <= 0,
            "contains" => ((string)value).Contains((string)operand!, StringComparison.Ordinal),
            "startsWith" => ((string)value).StartsWith((string)operand!, StringComparison.Ordinal),
            "endsWith" => ((string)value).EndsWith((string)operand!, StringComparison.Ordinal),
            "ieq" => ((string)value).Equals((string)operand!, StringComparison.OrdinalIgnoreCase),
            "icontains" => ((string)value).Contains((string)operand!, StringComparison.OrdinalIgnoreCase),
            "istartsWith" => ((string)value).StartsWith((string)operand!, StringComparison.OrdinalIgnoreCase),
            "iendsWith" => ((string)value).EndsWith((string)operand!, StringComparison.OrdinalIgnoreCase),
            _ => throw new NotSupportedException(test),
        };

    // Days compare as their texts do: year, month, day.
    private static int Compare(object value, JsonNode operand) =>
        value switch
        {
            int number => number.CompareTo((int)operand),
            double number => number.CompareTo((double)operand),
            DateOnly => string.CompareOrdinal((string?)JsonValues.Of(value), (string?)operand),
            _ => throw new NotSupportedException($"{value}"),
        };
}
