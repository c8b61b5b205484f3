namespace Graph.Data.Revisions;

/// <summary>A database that keeps nothing but the revision that is answered from.</summary>
public sealed class NoRevisions : IRevisions
{
    /// <inheritdoc />
    public Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptRevision>>([]);

    /// <inheritdoc />
    public Task<GraphDbContext?> OpenAsync(string revision, CancellationToken cancellationToken) =>
        Task.FromResult<GraphDbContext?>(null);
}
