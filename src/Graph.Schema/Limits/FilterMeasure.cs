using System.Collections;
using Graph.Query.Errors;
using Graph.Query.Filtering;

namespace Graph.Schema.Limits;

/// <summary>Measures the filters and orders of an operation, after coercion: literals and variables alike.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class FilterMeasure(QueryLimits limits)
{
    private int nodes;

    /// <summary>Adds a filter or an order.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="at">The name of its argument.</param>
    /// <exception cref="QueryException">It goes over a limit.</exception>
    public void Add(object? value, string at) => Add(value, at, lists: 0);

    private void Add(object? value, string at, int lists)
    {
        if (value is IDictionary<string, object?> conditions)
            foreach (var (name, condition) in conditions)
                AddCondition(name, condition, $"{at}.{name}", lists);
        else if (value is IEnumerable items and not string)
            AddItems([.. items.Cast<object?>()], at, lists);
    }

    private void AddCondition(string name, object? condition, string at, int lists)
    {
        Count();
        // Conditions on the items of a list: `some: { … }`, or beside a count `where: { … }`.
        var isOnList = condition is IDictionary<string, object?> && IsOnList(name);
        if (isOnList && lists == limits.NestedLists)
            throw LimitErrors.NestedFilterLists(at, limits.NestedLists);
        Add(condition, at, isOnList ? lists + 1 : lists);
    }

    private void AddItems(List<object?> items, string at, int lists)
    {
        if (items is [not IDictionary<string, object?>, ..] && items.Count > limits.FilterValues)
            throw LimitErrors.FilterValues(at, items.Count, limits.FilterValues);
        for (var index = 0; index < items.Count; index++)
            if (items[index] is IDictionary<string, object?> item)
            {
                Count();
                Add(item, $"{at}[{index}]", lists);
            }
    }

    private void Count()
    {
        if (++nodes > limits.FilterNodes)
            throw LimitErrors.FilterNodes(limits.FilterNodes);
    }

    private static bool IsOnList(string name) =>
        name is ListOperations.Some or ListOperations.None or ListOperations.All or ListOperations.Count;
}
