using Graph.Tests.Databases;

namespace Graph.Tests;

/// <summary>The product on InMemory: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class InMemoryGraph() : GraphServer(new InMemoryDatabase()), ICollectionFixture<InMemoryGraph>
{
    public const string Name = "Graph on InMemory";
}
