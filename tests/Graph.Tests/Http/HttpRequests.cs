using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Graph.Tests.Http;

/// <summary>Sends requests that may be wrong, and shows refusals as three values.</summary>
internal static class HttpRequests
{
    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        HttpMethod method,
        string url,
        params (string Name, string Value)[] headers
    ) => client.SendAsync(Request(method, url, headers));

    /// <param name="body">Sent in UTF-8.</param>
    /// <param name="contentType">Sent as it stands, even if it is none; not at all where null.</param>
    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client,
        string body,
        string? contentType = "application/json",
        params (string Name, string Value)[] headers
    ) => client.PostAsync(Encoding.UTF8.GetBytes(body), contentType, headers);

    public static Task<HttpResponseMessage> PostAsync(
        this HttpClient client,
        byte[] body,
        string? contentType = "application/json",
        params (string Name, string Value)[] headers
    )
    {
        var request = Request(HttpMethod.Post, "/graphql", headers);
        request.Content = new ByteArrayContent(body);
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return client.SendAsync(request);
    }

    /// <summary>Asserts that a request was refused, in GraphQL's shape, and that nobody will keep the refusal.</summary>
    public static async Task ShouldRefuseAsync(
        this Task<HttpResponseMessage> sent,
        int status,
        string code,
        string message
    )
    {
        var response = await sent;
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(message, (string?)answer?["errors"]?[0]?["message"]);
        Assert.Equal(code, (string?)answer?["errors"]?[0]?["extensions"]?["code"]);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Single(answer?["errors"]?.AsArray() ?? []);
        Assert.Null(answer?["data"]);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Null(response.Headers.ETag);
    }

    public static string Header(this HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";

    private static HttpRequestMessage Request(HttpMethod method, string url, (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, url);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }
}
