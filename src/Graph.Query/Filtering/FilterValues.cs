using System.Collections;

namespace Graph.Query.Filtering;

/// <summary>Counts the values of the lists in a filter, e.g. of <c>in</c>.</summary>
internal static class FilterValues
{
    public static int Count(object? condition) =>
        condition switch
        {
            IDictionary<string, object?> conditions => conditions.Values.Sum(Count),
            string => 0,
            IEnumerable items => items
                .Cast<object?>()
                .Sum(item => item is IDictionary<string, object?> ? Count(item) : 1),
            _ => 0,
        };
}
