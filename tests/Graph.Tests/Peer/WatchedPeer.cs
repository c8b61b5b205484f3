using System.Collections.Concurrent;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Peer;

/// <summary>A server that tells each query that EF Core is asked for, as the expression that it is.</summary>
public sealed class WatchedPeer() : PeerServer(() => new InMemoryDatabase())
{
    private readonly ConcurrentQueue<string> queries = new();

    /// <summary>The queries that were asked for since the server started.</summary>
    public IReadOnlyCollection<string> Queries => queries;

    // Without its caches EF Core compiles, and so tells, every query anew.
    protected override void Configure(DbContextOptionsBuilder options) =>
        options.EnableServiceProviderCaching(false).LogTo(queries.Enqueue, [CoreEventId.QueryCompilationStarting]);
}
