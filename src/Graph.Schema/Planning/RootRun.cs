using Graph.Query.Execution;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>What a root field's plan is run with.</summary>
/// <param name="Reader">Reads the edition that the whole operation reads.</param>
/// <param name="Faults">What is wrong with the arguments of fields below root fields.</param>
/// <param name="Ended">Ends the reading.</param>
internal sealed record RootRun(EntityReader Reader, ArgumentFaults Faults, CancellationToken Ended)
{
    /// <summary>Reads the one row of a reading, and writes it.</summary>
    public async Task<RenderedJson?> OneAsync(Reading reading, ResponsePlan<object?[]> plan) =>
        await Reader.RowsAsync(reading, Ended) is [var found] ? Render(plan, found) : null;

    /// <summary>Writes what was read.</summary>
    public RenderedJson Render<TSource>(ResponsePlan<TSource> plan, TSource source) =>
        RenderedJson.Of(plan, source, Faults);
}
