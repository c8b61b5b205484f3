namespace Graph.Http.Requests;

/// <summary>Says of an endpoint that its requests count for the rate of their address, as those to <c>/graphql</c> do.</summary>
internal sealed class CountedRequests;
