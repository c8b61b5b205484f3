using System.Net;
using Graph.Data;
using Graph.Databases;
using Graph.Tests.Databases;
using Graph.Tests.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Health;

public sealed class NotReadyTests
{
    [Fact]
    public async Task A_server_without_a_dataset_is_live_but_not_ready()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await using var context = await server
            .Services.GetRequiredService<IDbContextFactory<GraphDbContext>>()
            .CreateDbContextAsync();
        await context.DeleteAllRowsAsync(CancellationToken.None);

        await AssertNotReadyAsync(client, "No dataset is loaded.");
    }

    [Fact]
    public async Task A_server_that_lost_its_database_is_live_but_not_ready_and_tells_nothing_else()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        await using var server = new ConfiguredServer(null, database.Settings);
        using var client = server.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);

        await database.DropAsync();

        await AssertNotReadyAsync(client, "The database does not answer.");
    }

    private static async Task AssertNotReadyAsync(HttpClient client, string reason)
    {
        var ready = await client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal($$"""{"status":"not ready","reason":"{{reason}}"}""", await ready.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }
}
