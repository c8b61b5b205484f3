namespace Graph.Tests.Http.Health;

public abstract class HealthTests(GraphServer server)
{
    [Fact]
    public async Task A_server_that_runs_is_live() =>
        Assert.Equal("""{"status":"live"}""", await server.Client.GetStringAsync("/health/live"));

    [Fact]
    public async Task A_server_that_can_answer_is_ready_and_tells_its_datasets_revision()
    {
        var revision = (await server.Client.DataAsync("{ dataset { revision } }"))["dataset"]?["revision"];

        Assert.Equal(
            $$"""{"status":"ready","revision":"{{revision}}"}""",
            await server.Client.GetStringAsync("/health/ready")
        );
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : HealthTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : HealthTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : HealthTests(server);
}
