using System.Collections.Concurrent;
using System.Globalization;
using Graph.Data.Revisions;
using Graph.Http.Caching;
using Graph.Query.Execution;
using Graph.Server.Revisions;

namespace Graph.Server.Caching;

/// <summary>Revisions of the dataset as editions that requests may name; those that were found are known until the next load.</summary>
/// <param name="revisions">Finds them in the database.</param>
/// <param name="runner">Runs what is asked of it.</param>
/// <param name="list">Tells which there are, for answers about that.</param>
/// <param name="loaded">Tells when something else is loaded.</param>
internal sealed class RevisionEditions(
    IRevisions revisions,
    IDatabaseRunner runner,
    RevisionList list,
    KnownRevision loaded
)
{
    /// <summary>Whoever names this gets what is loaded, and is told what that was.</summary>
    private const string Current = "current";

    private volatile Known known = new(null);

    /// <inheritdoc cref="FindEdition"/>
    public async Task<EditionSearch> FindAsync(string name, CancellationToken cancellation)
    {
        var loading = await loaded(cancellation);
        var editions = known;
        if (editions.Loading != loading)
            known = editions = new(loading);
        if (loading is not null && editions.Found.TryGetValue(name, out var edition))
            return new(edition, []);
        var search = await runner.RunAsync(ended => SearchAsync(name, ended), cancellation);
        if (search.Found is { } found)
            editions.Found[name] = found;
        return search;
    }

    private async Task<EditionSearch> SearchAsync(string name, CancellationToken cancellation)
    {
        var kept = await revisions.ListAsync(cancellation);
        var wanted = name == Current ? kept.FirstOrDefault(each => each.IsCurrent)?.Revision : name;
        var found = wanted is null ? null : await revisions.FindAsync(wanted, cancellation);
        return found is not null
            ? new(Edition(found), [])
            : new(null, [.. kept.Select(each => each.Revision)], await revisions.IsOutdatedAsync(name, cancellation));
    }

    private FoundEdition Edition(FoundRevision found) =>
        new(
            found.Revision.Revision,
            found.Archive is { } archive
                ? (document, cancellation) => VersionAsync(archive, found.Revision, document, cancellation)
                : null,
            async cancellation => await revisions.OpenAsync(found, cancellation)
        );

    private async Task<string> VersionAsync(
        string archive,
        KeptRevision revision,
        string document,
        CancellationToken cancellation
    ) =>
        string.Create(CultureInfo.InvariantCulture, $"{archive} {revision.LoadedAt.UtcTicks} ")
        + await list.VersionAsync(document, cancellation);

    private sealed record Known(string? Loading)
    {
        public ConcurrentDictionary<string, FoundEdition> Found { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
