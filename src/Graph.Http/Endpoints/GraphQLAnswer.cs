using Graph.Http.Answers;
using Graph.Http.Traffic;
using Graph.Query.Errors;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Http.Endpoints;

/// <summary>Writes the answer to a GraphQL request.</summary>
internal sealed class GraphQLAnswer(ExecutionResult result, IGraphQLSerializer serializer, IErrorInfoProvider errors)
    : IResult
{
    public bool HasErrors => result.Errors is { Count: > 0 };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var format = AnswerFormat.Preferred(httpContext.Request) ?? AnswerFormat.PlainJson;
        response.ContentType = format;
        response.StatusCode = Status(httpContext.Request, format);
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.Post;
        if (Has(ErrorCodes.ServerBusy))
            response.Headers.RetryAfter = $"{TrafficErrors.BusySeconds}";
        if (HasErrors)
            response.NeverStore();
        return serializer.WriteAsync(response.Body, result, httpContext.RequestAborted);
    }

    // Plain JSON's status tells about HTTP alone: 200 for whatever GraphQL answers.
    private int Status(HttpRequest request, string format) =>
        result.Executed ? StatusCodes.Status200OK
        : Has(ErrorCodes.InternalError) ? StatusCodes.Status500InternalServerError
        : Has(ErrorCodes.Timeout) || Has(ErrorCodes.ServerBusy) ? StatusCodes.Status503ServiceUnavailable
        : Has(ErrorCodes.OperationNotSupported) && !HttpMethods.IsPost(request.Method)
            ? StatusCodes.Status405MethodNotAllowed
        : format == AnswerFormat.PlainJson ? StatusCodes.Status200OK
        : StatusCodes.Status400BadRequest;

    private bool Has(string code) =>
        result.Errors?.Any(error => errors.GetInfo(error).Extensions?["code"] as string == code) == true;
}
