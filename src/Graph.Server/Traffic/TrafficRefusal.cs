using Graph.Server.Http;
using Graph.Server.Observability;

namespace Graph.Server.Traffic;

/// <summary>Refuses a request for now, and says when to send it again.</summary>
internal sealed class TrafficRefusal(int status, string code, string message, int retryAfterSeconds) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.RequestServices.GetService<OperationMetrics>()?.CountError(code);
        httpContext.Response.Headers.RetryAfter = $"{retryAfterSeconds}";
        httpContext.Response.Headers.CacheControl = "no-store";
        return Results
            .Json(
                new { errors = new[] { new { message, extensions = new { code } } } },
                AnswerFormat.Json,
                AnswerFormat.GraphQLResponse,
                status
            )
            .ExecuteAsync(httpContext);
    }
}
