using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Insertion;

/// <summary>Inserts rows by EF Core's own means.</summary>
internal static class TrackedInsertion
{
    public static async Task RunAsync(DbContext context, RowsToInsert rows, CancellationToken cancellation)
    {
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false; // nothing changes after it is added
        context.AddRange(rows.All());
        // The in-memory store cannot roll back: nothing may stop the work.
        await context.SaveChangesAsync(context.Database.IsRelational() ? cancellation : CancellationToken.None);
    }
}
