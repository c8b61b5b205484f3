using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>Finds a way over rows of one entity.</summary>
/// <param name="database">Where the rows are.</param>
/// <param name="arguments">The values of the field's arguments, in their order.</param>
/// <param name="today">The day that it is, in UTC.</param>
/// <param name="cancellation">Ends the search.</param>
/// <returns>The keys of the rows from the start to the end of the way; null where there is none.</returns>
public delegate Task<IReadOnlyList<object>?> FindPath(
    DbContext database,
    IReadOnlyList<object?> arguments,
    DateOnly today,
    CancellationToken cancellation
);
