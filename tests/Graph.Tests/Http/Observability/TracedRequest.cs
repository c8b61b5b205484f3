using System.Net.Http.Json;

namespace Graph.Tests.Http.Observability;

/// <summary>Requests of a trace that a test knows.</summary>
public static class TracedRequest
{
    /// <summary>The caller's own span, which is the parent of the server's outermost.</summary>
    public const string CallerSpanId = "00f067aa0ba902b7";

    private const string AnyTraceId = "4bf92f3577b34da6a3ce929d0e0e4736";

    /// <summary>Asks within a trace, and gives the answer as it is.</summary>
    public static async Task<string> AskTracedAsync(
        this HttpClient client,
        string query,
        object? variables = null,
        string traceId = AnyTraceId
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
            Headers = { { "traceparent", $"00-{traceId}-{CallerSpanId}-01" } },
        };
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
