using System.Collections;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>What an order means, in plain code over objects: nulls first when ascending, texts by code point.</summary>
internal static class ReferenceOrder
{
    /// <summary>Rows that come in the order of their keys, sorted; rows that are equal to the order keep theirs.</summary>
    public static IEnumerable<T> Sort<T>(TypeModel type, IEnumerable<T> rows, JsonArray order)
        where T : class =>
        // The last key is sorted by first: each sort is stable, so the first key has the last word.
        order
            .Reverse()
            .Aggregate(
                rows,
                (sorted, key) => SortBy(sorted, row => Read(type, row, key!.AsObject()), IsDescending(key!))
            );

    private static IEnumerable<T> SortBy<T>(IEnumerable<T> rows, Func<T, object?> key, bool descending) =>
        descending ? rows.OrderByDescending(key, Comparer) : rows.OrderBy(key, Comparer);

    public static readonly IComparer<object?> Comparer = Comparer<object?>.Create(
        (one, other) =>
            (one, other) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                (string a, string b) => string.CompareOrdinal(a, b),
                _ => System.Collections.Comparer.DefaultInvariant.Compare(one, other),
            }
    );

    private static object? Read(TypeModel type, object row, JsonObject key)
    {
        var (name, below) = key.Single();
        return type[name] switch
        {
            OneModel one => Read(one.Target(), one.Read(row)!, below!.AsObject()),
            ListModel list => ((IEnumerable)list.Read(row)!)
                .Cast<object>()
                .Count(item => ReferenceFilter.Fulfils(list.Target(), item, below!["where"]!.AsObject())),
            var value => value.Read(row),
        };
    }

    private static bool IsDescending(JsonNode key) =>
        key is JsonObject below ? IsDescending(below["count"] ?? below.First().Value!) : (string?)key == "DESC";
}
