using Graph.Query.Errors;
using Microsoft.AspNetCore.Diagnostics;

namespace Graph.Server.Http;

/// <summary>Answers where the server fails outside of GraphQL: a sentence and a trace ID, and nothing internal.</summary>
internal static class FailureAnswer
{
    public static void UseFailureAnswer(this IApplicationBuilder app) =>
        app.UseExceptionHandler(failed => failed.Run(AnswerAsync));

    private static Task AnswerAsync(HttpContext http)
    {
        var refusal = http.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            BadHttpRequestException fault => RequestRefusals.Unreadable(fault.StatusCode),
            var fault when DatabaseFaults.IsUnavailable(fault) => RequestRefusals.DatabaseUnavailable(),
            _ => RequestRefusals.Failure(),
        };
        return refusal.ExecuteAsync(http);
    }
}
