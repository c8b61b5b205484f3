using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Graph.Query.Sorting;

namespace Graph.Query.Execution;

/// <summary>Reads what clients ask of a list.</summary>
/// <param name="clock">Tells the day for fields that depend on one.</param>
/// <param name="readKey">Reads the global IDs that clients compare with.</param>
public sealed class RequestReader(TimeProvider clock, KeyReader readKey)
{
    private readonly FilterPredicate filter = new(clock, readKey);
    private readonly SortKeys sort = new(clock);

    /// <summary>Reads a filter and an order.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="where">The conditions, as the filter inputs have them; null for none.</param>
    /// <param name="order">The order, as the sort inputs have it, keys in the client's sequence.</param>
    /// <exception cref="Errors.QueryException">The filter or the order cannot be understood.</exception>
    public RowsRequest Read(
        EntityType type,
        IDictionary<string, object?>? where,
        IReadOnlyList<IDictionary<string, object?>> order
    ) =>
        new()
        {
            Conditions = where is { Count: > 0 } ? [filter.Of(type, where)] : [],
            Order = [.. sort.Of(type, order)],
        };
}
