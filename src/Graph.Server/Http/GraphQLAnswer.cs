using GraphQL;

namespace Graph.Server.Http;

/// <summary>Writes the answer to a GraphQL request.</summary>
internal sealed class GraphQLAnswer(ExecutionResult result, IGraphQLSerializer serializer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var isPlain = AnswerFormat.WantsPlainJson(httpContext.Request);
        httpContext.Response.ContentType = isPlain ? AnswerFormat.PlainJson : AnswerFormat.GraphQLResponse;
        httpContext.Response.StatusCode =
            result.Executed || isPlain ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return serializer.WriteAsync(httpContext.Response.Body, result, httpContext.RequestAborted);
    }
}
