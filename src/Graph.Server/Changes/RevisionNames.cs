using Graph.Data.Revisions;

namespace Graph.Server.Changes;

/// <summary>Knows a revision by its name, or by the beginning of one.</summary>
internal static class RevisionNames
{
    /// <summary>Shorter beginnings may soon be those of several.</summary>
    private const int ShortestBeginning = 8;

    /// <summary>Whether a revision is called so, or begins so.</summary>
    public static bool IsMeant(string revision, string name) =>
        revision == name || (name.Length >= ShortestBeginning && revision.StartsWith(name, StringComparison.Ordinal));

    /// <summary>The whole name of the revision that a client means.</summary>
    /// <exception cref="Query.Errors.QueryException">None that is kept is called so, or begins so, or several do.</exception>
    public static async Task<string> FindAsync(IRevisions revisions, string name, CancellationToken cancellation)
    {
        var kept = await revisions.ListAsync(cancellation);
        var found = kept.Select(r => r.Revision).Where(r => IsMeant(r, name)).ToList();
        return found is [var one] ? one
            : kept.Any(r => !r.IsCurrent) ? throw ChangeErrors.NotKept(name, kept)
            : throw ChangeErrors.NothingKept();
    }
}
