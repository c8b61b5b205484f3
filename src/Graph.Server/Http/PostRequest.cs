using System.Text.Json;
using GraphQL;
using GraphQL.Transport;

namespace Graph.Server.Http;

/// <summary>A GraphQL request as JSON in the body of a POST.</summary>
internal static class PostRequest
{
    public static async Task<IResult> AnswerAsync(
        HttpRequest http,
        GraphQLExecutor executor,
        IGraphQLSerializer serializer,
        CancellationToken cancellation
    )
    {
        if (!http.HasJsonContentType())
            return RequestRefusal.NotJson(http.ContentType);
        try
        {
            var request = await serializer.ReadAsync<GraphQLRequest>(http.Body, cancellation);
            return request?.Query is null
                ? RequestRefusal.NoQuery()
                : await executor.AnswerAsync(request, http.HttpContext);
        }
        catch (JsonException error)
        {
            return RequestRefusal.BrokenJson("The request's body", error);
        }
    }
}
