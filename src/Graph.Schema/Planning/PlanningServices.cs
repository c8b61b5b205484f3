using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Query.Requests;
using Graph.Schema.Limits;
using Graph.Schema.Nodes;

namespace Graph.Schema.Planning;

/// <summary>What plans are made with.</summary>
/// <param name="Model">The declared entities.</param>
/// <param name="PageLimits">How many rows a page may hold.</param>
/// <param name="Limits">What one operation may ask for.</param>
internal sealed record PlanningServices(EntityModel Model, PageLimits PageLimits, QueryLimits Limits)
{
    /// <summary>Reads filters and orders.</summary>
    public RequestReader Requests { get; } = new((type, id) => GlobalId.ReadKey(Model, type, id));
}
