using Graph.Schema.Errors;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;

namespace Graph.Schema.Limits;

/// <summary>Refuses texts that are too long before anything else looks at them, and ends what takes too long.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class LimitedExecution(QueryLimits limits) : IConfigureExecution
{
    /// <summary>Before all that parses the text.</summary>
    public float SortOrder => 0;

    /// <inheritdoc />
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options is { Document: null, Query: { } text } && TextLimits.Check(text, limits) is { } error)
            return new ExecutionResult { Errors = [error] };

        options.Timeout = TimeSpan.FromSeconds(limits.Seconds);
        var result = await next(options);
        return result.Errors?.OfType<TimeoutError>().Any() == true
            ? new ExecutionResult { Errors = [QueryErrors.AtRoot(LimitErrors.Time(limits.Seconds))] }
            : result;
    }
}
