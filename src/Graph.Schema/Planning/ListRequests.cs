using Graph.Query.Declaration;
using Graph.Query.Execution;

namespace Graph.Schema.Planning;

/// <summary>Reads what a client asks of a list from the arguments of its field.</summary>
internal sealed class ListRequests(RequestReader reader)
{
    /// <summary>The client's filter and order, and the day given to this very list; not one given further up.</summary>
    /// <exception cref="Query.Errors.QueryException">The filter or the order cannot be understood.</exception>
    public RowsRequest Read(EntityType type, FieldArguments arguments)
    {
        var day = type.Life is { } life ? arguments.Value<DateOnly?>(life.Day.Name) : null;
        return reader.Read(type, arguments.Where, arguments.Order, day, arguments.Scope);
    }
}
