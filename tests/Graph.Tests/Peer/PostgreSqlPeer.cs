using Graph.Tests.Databases;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on PostgreSQL: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlPeer() : SqlPeer(() => new PostgreSqlDatabase()), ICollectionFixture<PostgreSqlPeer>
{
    public const string Name = "Peer on PostgreSQL";
}
