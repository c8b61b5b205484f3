using Graph.Http.KeptAnswers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Graph.Tests.Http.KeptAnswers;

/// <summary>Where a server adds something of its own to the endpoints, nothing is answered before that is asked.</summary>
public sealed class GuardedEndpointTests
{
    [Fact]
    public void Only_the_endpoints_as_they_are_give_kept_answers_before_they_are_reached()
    {
        Assert.True(IsMarked(Endpoint()));
        Assert.False(IsMarked(Endpoint("/graphql/schema")));
        Assert.False(IsMarked(Endpoint(metadata: new AuthorizeAttribute())));
        Assert.False(IsMarked(Endpoint(filters: 2)));
    }

    private static RouteEndpointBuilder Endpoint(string path = "/graphql", object? metadata = null, int filters = 1)
    {
        var endpoint = new RouteEndpointBuilder(_ => Task.CompletedTask, RoutePatternFactory.Parse(path), order: 0);
        for (var count = 0; count < filters; count++)
            endpoint.FilterFactories.Add((_, next) => next);
        if (metadata is not null)
            endpoint.Metadata.Add(metadata);
        return endpoint;
    }

    private static bool IsMarked(RouteEndpointBuilder endpoint)
    {
        TakesKeptAnswers.Add(endpoint);
        return endpoint.Metadata.OfType<TakesKeptAnswers>().Any();
    }
}
