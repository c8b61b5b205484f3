using Graph.Query.Execution;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>How a root field is answered; made before anything is read, so that it can be measured and refused.</summary>
/// <param name="Readings">All that it may read.</param>
/// <param name="AnswerAsync">Reads it; gives the field's whole answer, or null where there is nothing of the kind.</param>
internal sealed record RootPlan(IReadOnlyList<Reading> Readings, Func<RootRun, Task<RenderedJson?>> AnswerAsync)
{
    /// <summary>Whether it may be answered otherwise while the rows are the same.</summary>
    public bool DependsOnMore { get; init; }
}
