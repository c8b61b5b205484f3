using Snapshooter.Xunit;

namespace Graph.Tests.Server;

/// <summary>The example operations, with their whole answers.</summary>
public abstract class OperationTests(GraphServer server)
{
    public static TheoryData<string> Names => [.. ExampleOperation.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_operation_answers_as_its_snapshot(string name)
    {
        var operation = ExampleOperation.Read(name);

        var data = await server.Client.DataAsync(operation.Text, operation.Variables);

        // The revision changes whenever a fact does, also one that no example shows.
        data.ToReadableJson().MatchSnapshot($"OperationTests.{name}", options => options.IgnoreAllFields("revision"));
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : OperationTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : OperationTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : OperationTests(server);
}
