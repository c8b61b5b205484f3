using Graph.Schema.Errors;
using Graph.Schema.Limits;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;

namespace Graph.Schema.Execution;

/// <summary>Refuses texts that are too long before anything else looks at them, and ends what takes too long.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class LimitedExecution(QueryLimits limits) : IConfigureExecution
{
    /// <summary>Before all that parses the text.</summary>
    public float SortOrder => (float)ExecutionStep.Limit;

    /// <inheritdoc />
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options is { Document: null, Query: { } text } && TextLimits.Check(text, limits) is { } error)
            return Refused(error);

        options.Timeout = TimeSpan.FromSeconds(limits.Seconds);
        OperationTime.Start(options.Timeout);
        var result = await next(options);
        return result.Errors switch
        {
            { } errors when errors.OfType<TimeoutError>().Any() => Refused(
                QueryErrors.AtRoot(LimitErrors.Time(limits.Seconds))
            ),
            { } errors when errors.OfType<RefusedOperationError>().FirstOrDefault() is { } refusal => Refused(refusal),
            _ => result,
        };
    }

    /// <summary>As if it had never been executed, which for its client is so.</summary>
    private static ExecutionResult Refused(ExecutionError error) => new() { Errors = [error] };
}
