using Graph.Tests.Databases;

namespace Graph.Tests.Server.RealLife;

[CollectionDefinition(Name)]
public sealed class PostgreSqlRealLife()
    : RealLifeServer(new PostgreSqlDatabase()),
        ICollectionFixture<PostgreSqlRealLife>
{
    public const string Name = "Real life on PostgreSQL";
}
