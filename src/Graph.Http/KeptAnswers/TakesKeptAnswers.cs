using Graph.Http.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;

namespace Graph.Http.KeptAnswers;

/// <summary>
/// Marks an endpoint whose requests may be answered before they come to it: nobody has added anything to it that could
/// refuse them, or answer them otherwise.
/// </summary>
internal sealed class TakesKeptAnswers
{
    /// <summary>Our own, which refuses what is never kept.</summary>
    private const int OwnFilters = 1;

    private static readonly TakesKeptAnswers Mark = new();

    /// <summary>Marks an endpoint, when all has been added to it.</summary>
    public static void Add(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: RequestRoute.Path } && IsOwn(endpoint))
            endpoint.Metadata.Add(Mark);
    }

    private static bool IsOwn(EndpointBuilder endpoint) =>
        endpoint.FilterFactories.Count == OwnFilters && !endpoint.Metadata.Any(IsOfOthers);

    private static bool IsOfOthers(object metadata) =>
        metadata
            is IAuthorizeData
                or AuthorizationPolicy
                or IAuthorizationRequirementData
                or ICorsMetadata
                or EnableRateLimitingAttribute;
}
