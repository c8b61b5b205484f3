using Graph.Query.Expressions;
using Graph.Query.Requests;

namespace Graph.Query.Projection;

/// <summary>One place in a projected row, of one of these kinds.</summary>
/// <param name="Source">From the entity to what stands there.</param>
internal abstract record Slot(BoundLambda Source)
{
    /// <summary>A single value.</summary>
    internal sealed record Value(BoundLambda Source) : Slot(Source);

    /// <summary>A related row, or null where there may be none.</summary>
    internal sealed record One(BoundLambda Source, bool IsNullable, RowProjection Row) : Slot(Source);

    /// <summary>The row itself as one of a derived class, or null where it is of another.</summary>
    internal sealed record Kind(BoundLambda Source, RowProjection Row) : Slot(Source);

    /// <summary>The first row of a list, or null where the list is empty.</summary>
    internal sealed record First(BoundLambda Source, RowProjection Row) : Slot(Source);

    /// <summary>A value that tells of the rows of a list, of those that a client asks for.</summary>
    internal sealed record OfList(BoundLambda Source, RowsRequest Request) : Slot(Source);

    /// <summary>A list of related rows.</summary>
    internal sealed record List(BoundLambda Source, RowsRequest Request, RowProjection Row) : Slot(Source);
}
