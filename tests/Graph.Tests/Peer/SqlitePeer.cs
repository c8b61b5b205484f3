using Graph.Tests.Databases;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on SQLite: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class SqlitePeer() : SqlPeer(() => new SqliteDatabase()), ICollectionFixture<SqlitePeer>
{
    public const string Name = "Peer on SQLite";
}
