using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Providers;

/// <summary>A place for rows, beside the one that is read.</summary>
/// <param name="Use">Has contexts use it, and no other.</param>
internal sealed record DatabasePlace(Action<DbContextOptionsBuilder> Use);
