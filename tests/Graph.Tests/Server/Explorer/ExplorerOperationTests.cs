namespace Graph.Tests.Server.Explorer;

/// <summary>What the Explorer asks.</summary>
public abstract class ExplorerOperationTests(GraphServer graph)
{
    public static TheoryData<string> Names => [.. ExplorerOperation.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_answered_without_errors(string name)
    {
        var operation = ExplorerOperation.Read(name);

        var answer = await graph.Client.AskAsync(operation.Text, operation.Variables);

        Assert.False(answer.ContainsKey("errors"), answer.ToJsonString());
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ExplorerOperationTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ExplorerOperationTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ExplorerOperationTests(server);
}
