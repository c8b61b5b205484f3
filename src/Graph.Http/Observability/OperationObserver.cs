using System.Diagnostics;
using Graph.Query.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Measuring;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;

namespace Graph.Http.Observability;

/// <summary>Sees every operation from outside: traces it, measures it, and writes its line of the log.</summary>
internal sealed class OperationObserver(
    OperationMetrics metrics,
    OperationLog log,
    IErrorInfoProvider errors,
    TimeProvider time
) : IConfigureExecution
{
    /// <summary>Names are the client's, and as long as a document may be.</summary>
    private const int LongestName = 100;

    private static readonly ExecutionResult Aborted = new();

    /// <summary>Source of the operations' spans.</summary>
    public static ActivitySource Source { get; } = new("Graph.Server");

    /// <summary>Before all others, and so around them.</summary>
    public float SortOrder => (float)ExecutionStep.Observe;

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (Unobserved.Is(options))
            return await next(options);
        using var activity = Source.StartActivity("GraphQL");
        var chosen = new ChosenOperation();
        options.Listeners.Add(chosen);
        var started = time.GetTimestamp();
        var result = Aborted;
        metrics.Start();
        try
        {
            return result = await next(options);
        }
        finally
        {
            var operation = Observe(options, result, chosen, time.GetElapsedTime(started));
            operation.KeepIn(options);
            metrics.End(operation);
            OperationSpan.Describe(activity, operation);
            log.Write(operation);
        }
    }

    private ObservedOperation Observe(
        ExecutionOptions options,
        ExecutionResult result,
        ChosenOperation chosen,
        TimeSpan duration
    ) =>
        new(
            chosen.Type,
            Shorten(chosen.Name),
            duration,
            [.. (result.Errors ?? []).Select(Code)],
            OperationCost.Of(options)?.Rows,
            result == Aborted
        );

    private string Code(ExecutionError error) => errors.GetInfo(error).Extensions?["code"] as string ?? "NONE";

    private static string? Shorten(string? name) => name is null ? null : Shortened.To(LongestName, name);
}
