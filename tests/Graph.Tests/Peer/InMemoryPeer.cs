using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on InMemory: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class InMemoryPeer : PeerServer, ICollectionFixture<InMemoryPeer>
{
    public const string Name = "Peer on InMemory";

    protected override Task<Action<DbContextOptionsBuilder>> DatabaseAsync()
    {
        var root = new InMemoryDatabaseRoot();
        return Task.FromResult<Action<DbContextOptionsBuilder>>(options => options.UseInMemoryDatabase(Name, root));
    }
}
