using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>A search for the items of a list that no table holds.</summary>
/// <param name="Database">The edition that the operation reads.</param>
/// <param name="Arguments">The values of the field's arguments, in their order.</param>
/// <param name="MaxRows">How many rows the operation may look through at the most.</param>
/// <param name="Ended">Ends it: the operation has no more time, or nobody waits any longer.</param>
public sealed record ItemSearch(
    DbContext Database,
    IReadOnlyList<object?> Arguments,
    int MaxRows,
    CancellationToken Ended
);
