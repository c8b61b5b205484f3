using System.Data.Common;
using Graph.Databases;
using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Revisions;

/// <summary>Puts away the revision that another one replaces, and removes those that are too many.</summary>
/// <param name="archives">Where the database keeps what is replaced.</param>
internal sealed class RevisionArchive(ArchivedRows<GraphDbContext> archives)
{
    /// <summary>The same content may have been made otherwise by another build.</summary>
    private const int DigitsOfBuild = 8;

    /// <summary>The revision of what is kept under a name.</summary>
    public static string RevisionOf(Archive archive) => archive.Name.Split('_')[0];

    /// <summary>Keeps what is loaded, unless it has the revision of what replaces it.</summary>
    /// <param name="context">A context that has begun a transaction, and replaced nothing yet.</param>
    /// <param name="next">The revision that is to replace it.</param>
    /// <param name="now">When it is replaced.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>False where it is to be kept, and the database lets its user keep nothing.</returns>
    public async Task<bool> TryKeepAsync(
        GraphDbContext context,
        string next,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (!archives.AreKept)
            return true;
        var loaded = await context.Datasets.SingleOrDefaultAsync(cancellation);
        return loaded is null
            || loaded.Revision == next
            || await archives.KeepAsync(context, new Archive(NameOf(loaded), now), cancellation);
    }

    /// <summary>Removes what is current again, what was made anew, and what is older than as many as may stay.</summary>
    /// <param name="current">The revision that is current.</param>
    /// <param name="most">How many may stay besides.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task RemoveAsync(string current, int most, CancellationToken cancellation)
    {
        try
        {
            var kept = await archives.ListAsync(cancellation);
            var stay = kept.Where(archive => RevisionOf(archive) != current).DistinctBy(RevisionOf).Take(most);
            foreach (var archive in kept.Except(stay))
                await archives.RemoveAsync(archive.Name, cancellation);
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            // Nobody is harmed by one that is too many; the next time that rows are replaced it is tried again.
        }
    }

    private static string NameOf(Model.Dataset dataset) =>
        $"{dataset.Revision}_{string.Concat(dataset.LoadedBy.Where(char.IsAsciiLetterOrDigit).Take(DigitsOfBuild))}";
}
