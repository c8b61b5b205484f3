using Graph.Data.Revisions;
using Graph.Query.Execution;
using Graph.Schema.Limits;
using Graph.Schema.Roots;

namespace Graph.Server.Revisions;

/// <summary>The revisions that the database keeps, for those who ask for them, and for the tags of such answers.</summary>
/// <param name="revisions">Those that are kept.</param>
/// <param name="runner">Runs what is asked of the database.</param>
/// <param name="limits">How long it may take.</param>
internal sealed class RevisionList(IRevisions revisions, IDatabaseRunner runner, QueryLimits limits)
{
    /// <summary>What a document says that asks for them; a name has no other spelling.</summary>
    public const string Field = "revisions";

    /// <summary>All of them, the newest first, with the values of their fields.</summary>
    public async Task<IReadOnlyList<object?[]>> FindAsync(ItemSearch search) =>
        [.. (await revisions.ListAsync(search.Ended)).Select(Values)];

    /// <summary>Another text whenever the answer to a document is another one by what is kept, of the same rows.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Ends the wait for it.</param>
    /// <returns>Nothing where the document does not ask.</returns>
    /// <exception cref="TimeoutException">The database does not answer.</exception>
    public async Task<string> VersionAsync(string document, CancellationToken cancellation)
    {
        if (!document.Contains(Field, StringComparison.Ordinal))
            return "";
        var kept = await runner
            .RunAsync(revisions.ListAsync, cancellation)
            .WaitAsync(TimeSpan.FromSeconds(limits.Seconds), cancellation);
        return string.Join(' ', kept.Select(revision => $"{revision.Revision} {revision.LoadedAt.UtcTicks}"));
    }

    /// <summary>In the order in which the fields are declared.</summary>
    private static object?[] Values(KeptRevision revision) =>
        [revision.Revision, revision.LoadedAt, revision.IsCurrent];
}
