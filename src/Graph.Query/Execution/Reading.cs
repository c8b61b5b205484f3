using Graph.Query.Projection;

namespace Graph.Query.Execution;

/// <summary>Rows to read: a statement, and one more for each list in it.</summary>
/// <param name="Request">Which rows, and in which order.</param>
/// <param name="Row">What of each.</param>
public sealed record Reading(RowsRequest Request, RowProjection Row)
{
    /// <summary>Whether the rows are counted besides, which is one more statement.</summary>
    public bool IsCounted { get; init; }
}
