namespace Graph.Http.Requests;

/// <summary>Where GraphQL is asked.</summary>
internal static class RequestRoute
{
    public const string Path = "/graphql";

    /// <summary>Whether a request has been routed to <c>/graphql</c> itself, however its path is written.</summary>
    public static bool IsAsked(HttpContext http) => http.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: Path };

    /// <summary>Whether a request counts as one of its address.</summary>
    public static bool IsCounted(HttpContext http) =>
        IsAsked(http) || http.GetEndpoint()?.Metadata.GetMetadata<CountedRequests>() is not null;

    /// <summary>Whether a request has been routed to <c>/graphql</c> or to the schema.</summary>
    public static bool IsReached(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() is not null;
}
