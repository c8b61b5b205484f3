using System.Collections.Concurrent;
using System.Data.Common;
using Graph.Databases;
using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Revisions;

/// <summary>Finds revisions in the database: the current rows, and what it keeps of those before.</summary>
/// <param name="rows">The current rows.</param>
/// <param name="archives">What is kept.</param>
internal sealed class KeptRevisions(CurrentRows<GraphDbContext> rows, ArchivedRows<GraphDbContext> archives)
    : IRevisions
{
    private const int ShortestName = 8;

    /// <summary>What is kept under a name stays what it is.</summary>
    private readonly ConcurrentDictionary<string, KeptRevision> known = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await FindAllAsync(cancellationToken)).Select(found => found.Revision)];

    public async Task<GraphDbContext?> OpenAsync(string revision, CancellationToken cancellationToken)
    {
        if (await FindAsync(revision, cancellationToken) is not { } found)
            return null;
        var context = await OpenAsync(found, cancellationToken);
        try
        {
            await archives.HoldAsync(context, cancellationToken);
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
        return context;
    }

    public async Task<FoundRevision?> FindAsync(string revision, CancellationToken cancellationToken)
    {
        if (revision.Length < ShortestName)
            return null;
        var found = (await FindAllAsync(cancellationToken)).Where(kept =>
            kept.Revision.Revision.StartsWith(revision, StringComparison.OrdinalIgnoreCase)
        );
        return found.Take(2).ToList() is [var only] ? only : null;
    }

    public async Task<bool> IsOutdatedAsync(string revision, CancellationToken cancellationToken) =>
        revision.Length >= ShortestName
        && (await archives.ListAsync(cancellationToken)).Any(archive =>
            !archive.IsReadable
            && RevisionArchive.RevisionOf(archive).StartsWith(revision, StringComparison.OrdinalIgnoreCase)
        );

    public Task<GraphDbContext> OpenAsync(FoundRevision found, CancellationToken cancellationToken) =>
        found.Archive is { } archive
            ? archives.OpenAsync(archive, cancellationToken)
            : rows.CreateDbContextAsync(cancellationToken);

    private async Task<List<FoundRevision>> FindAllAsync(CancellationToken cancellation)
    {
        var found = new List<FoundRevision>();
        await using (var context = await rows.CreateDbContextAsync(cancellation))
            if (await ReadAsync(context, isCurrent: true, cancellation) is { } current)
                found.Add(new(current, null));
        foreach (var archive in (await archives.ListAsync(cancellation)).Where(archive => archive.IsReadable))
            if (await KeptAsync(archive, cancellation) is { } kept)
                found.Add(new(kept, archive.Name));
        return [.. found.DistinctBy(each => each.Revision.Revision)];
    }

    private async Task<KeptRevision?> KeptAsync(Archive archive, CancellationToken cancellation)
    {
        if (known.TryGetValue(archive.Name, out var kept))
            return kept;
        try
        {
            await using var context = await archives.OpenAsync(archive.Name, cancellation);
            await archives.HoldAsync(context, cancellation);
            if (await ReadAsync(context, isCurrent: false, cancellation) is not { } read)
                return null;
            return known[archive.Name] = read;
        }
        catch (DbException)
        {
            return null; // it is being removed
        }
    }

    private static async Task<KeptRevision?> ReadAsync(
        GraphDbContext context,
        bool isCurrent,
        CancellationToken cancellation
    ) =>
        await context.Datasets.SingleOrDefaultAsync(cancellation) is { } dataset
            ? new(dataset.Revision, dataset.LoadedAt, isCurrent)
            : null;
}
