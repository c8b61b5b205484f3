using Graph.Query.Errors;
using Graph.Schema.Planning;

namespace Graph.Schema.Errors;

/// <summary>A fault of the client's making at a field below the root, with the place where it stands.</summary>
internal sealed class PlanningException(QueryException error, Selection selection) : Exception(error.Message, error)
{
    public QueryException Error => error;

    public Selection Selection => selection;
}
