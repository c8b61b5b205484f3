using Graph.Query.Errors;
using Graph.Query.Filtering;
using Graph.Query.Operands;

namespace Graph.Schema.Limits;

/// <summary>Measures the filters and orders of an operation, after coercion: literals and variables alike.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class FilterMeasure(QueryLimits limits)
{
    /// <summary>Parts of all that were added.</summary>
    public int Nodes { get; private set; }

    /// <summary>Adds a filter or an order.</summary>
    /// <param name="given">What the client gives.</param>
    /// <param name="at">The name of its argument.</param>
    /// <exception cref="QueryException">It goes over a limit.</exception>
    public void Add(Given given, string at) => Add(given, at, lists: 0);

    private void Add(Given? given, string at, int lists)
    {
        if (given is GivenObject conditions)
            foreach (var (name, condition) in conditions.Members)
                AddCondition(name, condition, $"{at}.{name}", lists);
        else if (given is GivenList list)
            for (var index = 0; index < list.Items.Count; index++)
            {
                Count();
                Add(list.Items[index], $"{at}[{index}]", lists);
            }
    }

    private void AddCondition(string name, Given? condition, string at, int lists)
    {
        Count();
        // Conditions on the items of a list: `some: { … }`, or beside a count `where: { … }`.
        var isOnList = condition is GivenObject && IsOnList(name);
        if (isOnList && lists == limits.NestedLists)
            throw LimitErrors.NestedFilterLists(at, limits.NestedLists);
        Add(condition, at, isOnList ? lists + 1 : lists);
    }

    private void Count()
    {
        if (++Nodes > limits.FilterNodes)
            throw LimitErrors.FilterNodes(limits.FilterNodes);
    }

    private static bool IsOnList(string name) =>
        name is ListOperations.Some or ListOperations.None or ListOperations.All or ListOperations.Count;
}
