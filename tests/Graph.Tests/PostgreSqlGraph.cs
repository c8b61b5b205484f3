using Graph.Tests.Databases;

namespace Graph.Tests;

/// <summary>The product on PostgreSQL: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlGraph() : SqlGraph(new PostgreSqlDatabase()), ICollectionFixture<PostgreSqlGraph>
{
    public const string Name = "Graph on PostgreSQL";
}
