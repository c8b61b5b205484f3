using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Providers;

/// <summary>Where a kind of database keeps rows that have been replaced, each time in a place of their own.</summary>
internal interface IDatabaseArchives
{
    /// <summary>All of them, and whether they have the tables of a context's model or what another version of it has left.</summary>
    Task<IReadOnlyList<Archive>> ListAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>Keeps the rows that are there before a transaction replaces them.</summary>
    /// <param name="context">A context that has begun the transaction, and has replaced nothing yet.</param>
    /// <param name="archive">What they are called. If rows of that name are kept in such tables already, they stay as they are.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>False where the database lets its user keep nothing.</returns>
    Task<bool> KeepAsync(DbContext context, Archive archive, CancellationToken cancellationToken);

    /// <summary>Removes what is kept; where somebody still reads it, perhaps later.</summary>
    Task RemoveAsync(DbContext context, string name, CancellationToken cancellationToken);

    /// <summary>Has contexts read what is kept.</summary>
    void Use(DbContextOptionsBuilder context, string name);
}
