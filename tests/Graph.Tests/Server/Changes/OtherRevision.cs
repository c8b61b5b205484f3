using Graph.Data;
using Graph.Data.Model;
using Graph.Data.Revisions;
using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Server.Changes;

/// <summary>One revision before that of a server, which another database holds.</summary>
internal sealed class OtherRevision : IRevisions, IDisposable
{
    private static readonly DateTimeOffset LoadedAt = new(2024, 5, 1, 9, 30, 0, TimeSpan.Zero);

    private readonly IHost host = TestHost.Create();

    /// <summary>Opens what the server has loaded; null where that does not matter.</summary>
    public IDbContextFactory<GraphDbContext>? Served { get; set; }

    /// <summary>How often it was opened.</summary>
    public int Opened { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Loads it.</summary>
    public async Task LoadAsync(string folder) => Name = (await host.LoadAsync(folder)).Revision;

    /// <summary>Has it say that it has more records than it has.</summary>
    public async Task PretendAsync(int records)
    {
        await using var context = host.Context();
        context.Add(
            new RecordCount
            {
                DatasetRevision = Name,
                Type = "Pretended",
                Count = records,
            }
        );
        await context.SaveChangesAsync();
    }

    public Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptRevision>>([new(Name, LoadedAt, IsCurrent: false)]);

    public Task<GraphDbContext?> OpenAsync(string revision, CancellationToken cancellationToken)
    {
        if (revision != Name)
            return Task.FromResult(Served?.CreateDbContext());
        Opened++;
        return Task.FromResult<GraphDbContext?>(host.Context());
    }

    public Task<FoundRevision?> FindAsync(string revision, CancellationToken cancellationToken) =>
        Task.FromResult(
            Name.StartsWith(revision, StringComparison.Ordinal)
                ? new FoundRevision(new(Name, LoadedAt, IsCurrent: false), Name)
                : null
        );

    public Task<bool> IsOutdatedAsync(string revision, CancellationToken cancellationToken) => Task.FromResult(false);

    public async Task<GraphDbContext> OpenAsync(FoundRevision found, CancellationToken cancellationToken) =>
        await OpenAsync(found.Revision.Revision, cancellationToken)
        ?? throw new InvalidOperationException("The server's own revision is not known here.");

    public void Dispose() => host.Dispose();
}
