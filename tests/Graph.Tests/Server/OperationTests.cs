using Snapshooter.Xunit;

namespace Graph.Tests.Server;

/// <summary>The example operations, with their whole answers.</summary>
public abstract class OperationTests(GraphServer server)
{
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(RepositoryFiles.Of("schema", "operations"), "*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_operation_answers_as_its_snapshot(string name)
    {
        var operation = await File.ReadAllTextAsync(RepositoryFiles.Of("schema", "operations", $"{name}.graphql"));

        var data = await server.Client.DataAsync(operation);

        data.ToReadableJson().MatchSnapshot($"OperationTests.{name}");
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : OperationTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : OperationTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : OperationTests(server);
}
