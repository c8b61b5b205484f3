using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Tests.Peer;

/// <summary>A server that tells each query that EF Core is asked for, as the expression that it is.</summary>
public sealed class WatchedPeer : PeerServer
{
    private readonly ConcurrentQueue<string> queries = new();
    private readonly InMemoryDatabaseRoot root = new();

    /// <summary>The queries that were asked for since the server started.</summary>
    public IReadOnlyCollection<string> Queries => queries;

    protected override Task<Action<DbContextOptionsBuilder>> DatabaseAsync() =>
        Task.FromResult<Action<DbContextOptionsBuilder>>(options =>
            options
                // Without its caches EF Core compiles, and so tells, every query anew.
                .EnableServiceProviderCaching(false)
                .UseInMemoryDatabase("watched", root)
                .LogTo(queries.Enqueue, [CoreEventId.QueryCompilationStarting])
        );
}
