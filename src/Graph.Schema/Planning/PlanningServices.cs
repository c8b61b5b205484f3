using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Query.Requests;
using Graph.Schema.Limits;
using Graph.Schema.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Schema.Planning;

/// <summary>What plans are made with.</summary>
/// <param name="Model">The declared entities.</param>
/// <param name="PageLimits">How many rows a page may hold.</param>
/// <param name="Limits">What one operation may ask for.</param>
/// <param name="Registered">Knows which services there are for queries.</param>
internal sealed record PlanningServices(
    EntityModel Model,
    PageLimits PageLimits,
    QueryLimits Limits,
    IServiceProviderIsService Registered
)
{
    /// <summary>Reads filters and orders.</summary>
    public RequestReader Requests { get; } = new((type, id) => GlobalId.Read(Model, type, id).TypeAndKey);
}
