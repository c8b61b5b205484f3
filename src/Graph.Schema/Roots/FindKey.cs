using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>Finds one row of an entity.</summary>
/// <param name="database">Where the rows are.</param>
/// <param name="arguments">The values of the field's arguments, in their order.</param>
/// <param name="cancellation">Ends the search.</param>
/// <returns>The row's key; null where there is none.</returns>
public delegate Task<object?> FindKey(
    DbContext database,
    IReadOnlyList<object?> arguments,
    CancellationToken cancellation
);
