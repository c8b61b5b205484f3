using Graph.Query.Declaration;
using Graph.Query.Execution;

namespace Graph.Schema.Planning;

/// <summary>Reads what a client asks of a list from the arguments of its field.</summary>
internal sealed class ListRequests(RequestReader reader)
{
    /// <summary>The client's filter and order.</summary>
    /// <exception cref="Query.Errors.QueryException">The filter or the order cannot be understood.</exception>
    public RowsRequest Read(EntityType type, FieldArguments arguments) =>
        reader.Read(type, arguments.Where, arguments.Order, arguments.Scope);
}
