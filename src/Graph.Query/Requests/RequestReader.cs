using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Graph.Query.Operands;
using Graph.Query.Sorting;

namespace Graph.Query.Requests;

/// <summary>Reads what clients ask of a list.</summary>
/// <param name="readKey">Reads the global IDs that clients compare with.</param>
public sealed class RequestReader(KeyReader readKey)
{
    /// <summary>Reads a filter, an order, and a day.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="where">The conditions, as the filter inputs have them; null for none.</param>
    /// <param name="order">The order, as the sort inputs have it, keys in the client's sequence.</param>
    /// <param name="day">The day on which rows that begin and end must have stood; null for any.</param>
    /// <param name="scope">Tells what the arguments of fields mean there.</param>
    /// <exception cref="Errors.QueryException">The filter or the order cannot be understood.</exception>
    public RowsRequest Read(
        EntityType type,
        GivenObject? where,
        IReadOnlyList<GivenObject> order,
        Operand? day,
        ArgumentScope scope
    )
    {
        var filter = new FilterPredicate(scope, readKey);
        var request = new RowsRequest
        {
            Conditions = where is { Members.Count: > 0 } ? [filter.Of(type, where, "where")] : [],
            Order = [.. new SortKeys(scope, filter).Of(type, order)],
            Lists = [.. order.Prepend(where).SelectMany(given => given?.Lists("") ?? []).Select(found => found.List)],
        };
        var asked = request with { Asked = [.. request.Lambdas] };
        return day is { } stoodOn && type.Life is { } life ? asked.Only(type, life.During(stoodOn, stoodOn)) : asked;
    }
}
