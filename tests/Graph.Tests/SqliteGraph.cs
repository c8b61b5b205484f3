using Graph.Tests.Databases;

namespace Graph.Tests;

/// <summary>The product on SQLite: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class SqliteGraph() : SqlGraph(new SqliteDatabase()), ICollectionFixture<SqliteGraph>
{
    public const string Name = "Graph on SQLite";
}
