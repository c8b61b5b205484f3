using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on InMemory: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class InMemoryPeer : PeerServer, ICollectionFixture<InMemoryPeer>
{
    public const string Name = "Peer on InMemory";

    private readonly InMemoryDatabaseRoot root = new();

    protected override Task<Action<DbContextOptionsBuilder>> DatabaseAsync() =>
        Task.FromResult<Action<DbContextOptionsBuilder>>(options => options.UseInMemoryDatabase(Name, root));
}
