using Graph.Http.Answers;
using Graph.Http.Documents;
using Graph.Http.Requests;

namespace Graph.Http.Endpoints;

/// <summary>A GraphQL request as JSON in the body of a POST.</summary>
internal static class PostRequest
{
    public static async Task<IResult> AnswerAsync(
        HttpRequest http,
        GraphQLExecutor executor,
        RequestDocuments documents,
        CancellationToken cancellation
    )
    {
        AnswerFormat.Required(http);
        var body = await RequestBody.ReadAsync(http, cancellation);
        return await executor.AnswerAsync(documents.Find(RequestJson.ReadBody(body.Span)), http.HttpContext);
    }
}
