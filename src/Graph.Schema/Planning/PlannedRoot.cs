using Graph.Query.Execution;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>A root field of an operation.</summary>
/// <param name="Key">Its response key.</param>
/// <param name="Arguments">What may be wrong with its own arguments, and leaves it no answer.</param>
/// <param name="Plan">How it is answered; null where its arguments are wrong in every request.</param>
internal sealed record PlannedRoot(string Key, ArgumentCheck Arguments, RootPlan? Plan)
{
    /// <summary>All that it may read.</summary>
    public IReadOnlyList<Reading> Readings => Plan?.Readings ?? [];

    /// <summary>The field's answer as JSON, or null.</summary>
    /// <exception cref="Query.Errors.QueryException">The field's own arguments cannot be understood.</exception>
    public Task<RenderedJson?> AnswerAsync(RootRun run)
    {
        Arguments.Check(run.Reader.Values);
        return (Plan ?? throw new InvalidOperationException($"`{Key}` has no plan, and no fault.")).AnswerAsync(run);
    }
}
