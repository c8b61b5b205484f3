using System.Text.Json.Nodes;

namespace Graph.Tests;

/// <summary>What the README shows is what the server does.</summary>
public abstract class ReadmeTests(GraphServer server)
{
    [Fact]
    public async Task Its_query_is_the_example_operation()
    {
        Assert.Equal(await OperationAsync(), await BlockAsync("graphql"));
    }

    [Fact]
    public async Task Its_answer_is_the_servers()
    {
        var answer = await server.Client.AskAsync(await OperationAsync());

        Assert.Equal(JsonNode.Parse(await BlockAsync("json"))?.ToJsonString(), answer.ToJsonString());
    }

    private static Task<string> OperationAsync() =>
        File.ReadAllTextAsync(RepositoryFiles.Of("schema", "operations", "lives-of-district-12.graphql"));

    private static async Task<string> BlockAsync(string language)
    {
        var readme = await File.ReadAllTextAsync(RepositoryFiles.Of("README.md"));
        var start = readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ReadmeTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ReadmeTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ReadmeTests(server);
}
