using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Measuring;

/// <summary>
/// How many rows all of an entity are, where they were counted in the very edition that is read. PostgreSQL takes 10 ms for
/// counting 100,000 of them, and less than one for telling what is loaded.
/// </summary>
/// <param name="sizes">Knows what was counted last, and in which edition.</param>
/// <param name="revision">Tells which edition is read; without it all is counted.</param>
public sealed class WholeCounts(KnownSizes sizes, EditionRevision? revision = null)
{
    /// <summary>Fewer rows are counted as soon as it is told what is loaded.</summary>
    private const int Many = 5_000;

    /// <inheritdoc cref="KnownCount"/>
    public async Task<int?> FindAsync(DbContext database, Reading reading, CancellationToken cancellation)
    {
        if (revision is null || !reading.IsOfAll(database))
            return null;
        var known = sizes.Current;
        var rows = known.RowsOf(reading.Row.Type.ClrType);
        return
            known.Edition is { } counted
            && rows is >= Many and <= int.MaxValue
            && await revision(database, cancellation) == counted
            ? (int)rows
            : null;
    }
}
