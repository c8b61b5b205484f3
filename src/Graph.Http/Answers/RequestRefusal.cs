using System.Diagnostics;
using Graph.Http.Observability;
using Graph.Query.Errors;

namespace Graph.Http.Answers;

/// <summary>The answer to a request that is not answered by GraphQL, in the shape of GraphQL's errors.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">One of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">What was wrong, and what to do.</param>
internal sealed record RequestRefusal(int Status, string Code, string Message) : IResult
{
    /// <summary>A header that tells a program what to do instead.</summary>
    public (string Name, string Value)? Hint { get; init; }

    /// <summary>
    /// Whether it answers a request that is right in itself. Plain JSON's status tells about HTTP alone: it is 200 then.
    /// </summary>
    public bool IsOfRequest { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.RequestServices.GetService<OperationMetrics>()?.CountError(Code);
        var response = httpContext.Response;
        var format = AnswerFormat.Preferred(httpContext.Request) ?? AnswerFormat.PlainJson;
        response.StatusCode = IsOfRequest && format == AnswerFormat.PlainJson ? StatusCodes.Status200OK : Status;
        response.NeverStore();
        if (Hint is var (name, value))
            response.Headers[name] = value;
        return response.WriteAsJsonAsync(
            new { errors = new[] { new { message = Message, extensions = Extensions(httpContext) } } },
            AnswerFormat.Json,
            format,
            httpContext.RequestAborted
        );
    }

    private Dictionary<string, string> Extensions(HttpContext http)
    {
        var extensions = new Dictionary<string, string>(StringComparer.Ordinal) { ["code"] = Code };
        if (ServerFaults.Include(Code))
            extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
        return extensions;
    }
}
