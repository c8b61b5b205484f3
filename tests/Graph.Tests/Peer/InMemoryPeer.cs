using Graph.Tests.Databases;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on InMemory: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class InMemoryPeer() : PeerServer(() => new InMemoryDatabase()), ICollectionFixture<InMemoryPeer>
{
    public const string Name = "Peer on InMemory";
}
