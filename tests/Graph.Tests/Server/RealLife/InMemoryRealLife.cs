using Graph.Tests.Databases;

namespace Graph.Tests.Server.RealLife;

[CollectionDefinition(Name)]
public sealed class InMemoryRealLife() : RealLifeServer(new InMemoryDatabase()), ICollectionFixture<InMemoryRealLife>
{
    public const string Name = "Real life in memory";
}
