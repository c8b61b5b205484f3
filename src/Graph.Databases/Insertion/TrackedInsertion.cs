using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Insertion;

/// <summary>Inserts rows by EF Core's own means, which knows by the rows that it holds what joins them: all at the end.</summary>
internal sealed class TrackedInsertion : RowInsertion
{
    private readonly DbContext context;

    public TrackedInsertion(DbContext context)
    {
        this.context = context;
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = false; // nothing changes after it is added
    }

    public override Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken)
    {
        context.AddRange(rows.All());
        return Task.CompletedTask;
    }

    // The in-memory store cannot roll back: nothing may stop the work.
    public override Task CompleteAsync(CancellationToken cancellationToken) =>
        context.SaveChangesAsync(context.Database.IsRelational() ? cancellationToken : CancellationToken.None);
}
