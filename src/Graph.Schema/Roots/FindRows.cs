using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>Finds rows of several entities.</summary>
/// <param name="database">Where the rows are.</param>
/// <param name="skip">How many to leave out, of the best.</param>
/// <param name="take">How many to find at the most.</param>
/// <param name="cancellation">Ends the search.</param>
/// <returns>The rows, the best first.</returns>
public delegate Task<IReadOnlyList<FoundRow>> FindRows(
    DbContext database,
    int skip,
    int take,
    CancellationToken cancellation
);
