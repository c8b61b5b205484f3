using Graph.Http.Answers;
using Graph.Http.Observability;
using Graph.Http.Traffic;
using Graph.Query.Errors;
using Graph.Schema.Execution;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Http.Endpoints;

/// <summary>Writes the answer to a GraphQL request.</summary>
internal sealed class GraphQLAnswer(ExecutionResult result, IGraphQLSerializer serializer, IErrorInfoProvider errors)
    : IResult
{
    /// <summary>What it depends on besides its request; null where nobody asked.</summary>
    public AnswerBasis? Basis { get; init; }

    /// <summary>What is told of its operation; null where nobody observes any.</summary>
    public ObservedOperation? Operation { get; init; }

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

    /// <summary>The bytes of its body.</summary>
    public async Task<byte[]> BytesAsync()
    {
        using var written = new MemoryStream();
        await serializer.WriteAsync(written, result);
        return written.ToArray();
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
