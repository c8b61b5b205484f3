using Graph.Tests.Databases;

namespace Graph.Tests.Server.RealLife;

[CollectionDefinition(Name)]
public sealed class SqliteRealLife() : RealLifeServer(new SqliteDatabase()), ICollectionFixture<SqliteRealLife>
{
    public const string Name = "Real life on SQLite";
}
