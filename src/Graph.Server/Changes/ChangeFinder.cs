using Graph.Data;
using Graph.Data.Comparing;
using Graph.Data.Editions;
using Graph.Data.Revisions;
using Graph.Schema.Roots;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Server.Changes;

/// <summary>
/// Finds what differs between an earlier revision and the one that an operation reads. Two revisions are compared once: what
/// differs between them stays the same for ever.
/// </summary>
/// <param name="revisions">Those that are kept.</param>
internal sealed class ChangeFinder(IRevisions revisions) : IDisposable
{
    /// <summary>Differences that are kept in all; some hundred bytes each.</summary>
    private const int Kept = 200_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Kept });

    /// <summary>A comparison holds two revisions in memory: nobody else's does meanwhile.</summary>
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>All differences, those of certain types or kinds alone where a client names them.</summary>
    /// <exception cref="Query.Errors.QueryException">The revision is not kept, or the two are too large.</exception>
    public async Task<IReadOnlyList<object?[]>> FindAsync(ItemSearch search)
    {
        if (search is not { Database: GraphDbContext current, Arguments: [string since, var types, var kinds] })
            throw new ArgumentException("The arguments are not those of `changes`.", nameof(search));
        var served = await current.Datasets.Select(d => d.Revision).SingleOrDefaultAsync(search.Ended) ?? "";
        var earlier = await NameAsync(since, search.Ended);
        var changes = earlier == served ? [] : await KnownAsync((earlier, served), search);
        return
        [
            .. changes
                .Where(c => types is not RecordType[] wanted || wanted.Contains(c.Type))
                .Where(c => kinds is not ChangeKind[] wanted || wanted.Contains(c.Kind))
                .Select(ChangeRows.Of),
        ];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        known.Dispose();
        turn.Dispose();
    }

    /// <summary>The whole name of the revision that a client means.</summary>
    private async Task<string> NameAsync(string since, CancellationToken cancellation)
    {
        if (await revisions.FindAsync(since, cancellation) is { } found)
            return found.Revision.Revision;
        if (await revisions.IsOutdatedAsync(since, cancellation))
            throw ChangeErrors.Outdated(since);
        var kept = await revisions.ListAsync(cancellation);
        throw kept.Any(r => !r.IsCurrent) ? ChangeErrors.NotKept(since, kept) : ChangeErrors.NothingKept();
    }

    private async Task<IReadOnlyList<Change>> KnownAsync((string Earlier, string Served) pair, ItemSearch search)
    {
        if (known.Get<IReadOnlyList<Change>>(pair) is { } before)
            return before;
        await turn.WaitAsync(search.Ended);
        try
        {
            return known.Get<IReadOnlyList<Change>>(pair)
                ?? Keep(pair, await ApartAsync(() => CompareAsync(pair, search)));
        }
        finally
        {
            turn.Release();
        }
    }

    private IReadOnlyList<Change> Keep((string, string) pair, IReadOnlyList<Change> changes) =>
        known.Set(pair, changes, new MemoryCacheEntryOptions { Size = changes.Count + 1 });

    /// <summary>
    /// Runs work beside the operation: that begins anew with each query which is not compiled yet, and would read the
    /// revisions as often. These are a few queries, always the same.
    /// </summary>
    private static Task<T> ApartAsync<T>(Func<Task<T>> work)
    {
        using (ExecutionContext.SuppressFlow())
            return Task.Run(work);
    }

    private async Task<IReadOnlyList<Change>> CompareAsync((string Earlier, string Served) pair, ItemSearch search)
    {
        await using var earlier = await OpenAsync(pair.Earlier, search.Ended);
        await using var served = await OpenAsync(pair.Served, search.Ended);
        var rows = await RowsAsync(earlier, search.Ended) + await RowsAsync(served, search.Ended);
        if (rows > search.MaxRows)
            throw ChangeErrors.TooManyRows(rows, search.MaxRows);
        return
            await WholeDataset.OfAsync(earlier, search.Ended) is { } before
            && await WholeDataset.OfAsync(served, search.Ended) is { } after
            ? DatasetComparison.Of(before, after, search.Ended)
            : [];
    }

    private async Task<GraphDbContext> OpenAsync(string revision, CancellationToken cancellation) =>
        await revisions.OpenAsync(revision, cancellation)
        ?? throw ChangeErrors.NotKept(revision, await revisions.ListAsync(cancellation));

    private static Task<long> RowsAsync(GraphDbContext revision, CancellationToken cancellation) =>
        revision.RecordCounts.SumAsync(c => (long)c.Count, cancellation);
}
