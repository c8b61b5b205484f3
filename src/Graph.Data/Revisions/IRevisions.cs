namespace Graph.Data.Revisions;

/// <summary>The revisions of the dataset that the database keeps: the one that is answered from, and those before it.</summary>
public interface IRevisions
{
    /// <summary>Those that are kept.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The newest first, which is the current one; none where nothing is loaded.</returns>
    Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Opens a revision, to read all of its rows, and no others.</summary>
    /// <param name="revision">The whole of its name, or a beginning of 8 characters or more that no other one has.</param>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    /// <returns>A context for the caller to dispose of; null where no such revision is kept, or more than one begins so.</returns>
    Task<GraphDbContext?> OpenAsync(string revision, CancellationToken cancellationToken);

    /// <summary>Finds a revision.</summary>
    /// <param name="revision">As for <see cref="OpenAsync(string, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Null where no such revision is kept, or more than one begins so.</returns>
    Task<FoundRevision?> FindAsync(string revision, CancellationToken cancellationToken);

    /// <summary>Whether a revision is kept in tables of another version of the model, which cannot be read here.</summary>
    /// <param name="revision">As for <see cref="OpenAsync(string, CancellationToken)"/>.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    Task<bool> IsOutdatedAsync(string revision, CancellationToken cancellationToken);

    /// <summary>Opens what was found for an operation, which reads in a snapshot of its own.</summary>
    /// <param name="found">What was found; current rows may be those of another revision by then.</param>
    /// <param name="cancellationToken">Ends the wait for a connection.</param>
    Task<GraphDbContext> OpenAsync(FoundRevision found, CancellationToken cancellationToken);
}
