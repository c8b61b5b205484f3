using System.Net.Http.Headers;

namespace Graph.Tests.Schema.Limits;

/// <summary>Asks as clients do that know the media type of GraphQL, and so see a refusal in the status.</summary>
internal static class RefusalClient
{
    private static readonly MediaTypeWithQualityHeaderValue GraphQLResponse = new("application/graphql-response+json");

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.Add(GraphQLResponse);
        return await client.SendAsync(request);
    }
}
