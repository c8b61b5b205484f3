using Graph.Query.Errors;
using Microsoft.AspNetCore.Diagnostics;

namespace Graph.Http.Answers;

/// <summary>
/// Answers where nothing else does: where the server fails outside of GraphQL, with a sentence and a trace ID and nothing
/// internal, and where an address leads nowhere.
/// </summary>
internal static class FailureAnswer
{
    public static void UseFailureAnswer(this IApplicationBuilder app) =>
        app.UseExceptionHandler(
                new ExceptionHandlerOptions
                {
                    ExceptionHandler = AnswerAsync,
                    // A request that cannot be read is the client's fault, and any client could fill the log with it.
                    SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
                }
            )
            .UseStatusCodePages(AnswerNotFoundAsync);

    private static Task AnswerNotFoundAsync(StatusCodeContext answer) =>
        answer.HttpContext.Response.StatusCode == StatusCodes.Status404NotFound
            ? RequestRefusals.NotFound().ExecuteAsync(answer.HttpContext)
            : Task.CompletedTask;

    private static Task AnswerAsync(HttpContext http)
    {
        if (http.RequestAborted.IsCancellationRequested)
            return Task.CompletedTask; // nobody is there any more
        var refusal = http.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            BadHttpRequestException fault => RequestRefusals.Unreadable(fault.StatusCode),
            var fault when ServerFaults.IsDatabaseUnavailable(fault) => RequestRefusals.DatabaseUnavailable(),
            _ => RequestRefusals.Failure(),
        };
        return refusal.ExecuteAsync(http);
    }
}
