using Graph.Query.Expressions;

namespace Graph.Query.Execution;

/// <summary>Which rows of a set or a list are wanted, and in which order.</summary>
public sealed record RowsRequest
{
    /// <summary>All rows, in the type's own order.</summary>
    public static RowsRequest All { get; } = new();

    /// <summary>A condition that the server sets, e.g. "the district of that number"; null for none.</summary>
    public BoundLambda? Restriction { get; init; }

    /// <summary>The conditions that the client sets, as the filter inputs have them; null for none.</summary>
    public IDictionary<string, object?>? Where { get; init; }

    /// <summary>The order that the client wants, as the sort inputs have it, keys in the client's sequence.</summary>
    public IReadOnlyList<IDictionary<string, object?>> Order { get; init; } = [];

    /// <summary>Rows to leave out at the start; null for none.</summary>
    public int? Skip { get; init; }

    /// <summary>Rows wanted at the most; null for all.</summary>
    public int? Take { get; init; }
}
