using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Databases;

namespace Graph.Tests.Server.Faults;

/// <summary>What clients see of a database that takes too long, and what becomes of its statement.</summary>
public sealed class SlowDatabaseTests
{
    private static readonly (string, string) OneSecond = ("Limits:Seconds", "1");

    [Fact]
    public async Task A_slow_statement_in_PostgreSQL_is_ended_and_the_next_one_answered()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster, "", OneSecond);
        await AssertTimesOutAsync(server);
    }

    [Fact]
    public async Task A_slow_statement_in_SQLite_is_ended_and_the_next_one_answered()
    {
        await using var server = await FaultyServer.OverSqliteAsync(OneSecond);
        await AssertTimesOutAsync(server);
    }

    [Fact]
    public async Task A_database_that_answers_nothing_at_all_ends_in_a_timeout_until_it_goes_on()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster, "", OneSecond);
        await server.ShouldAnswerAsync();
        await cluster.FreezeAsync();

        ShouldBeTimeout((await server.AskAsync()).Body);

        await cluster.ThawAsync();
        await server.ShouldAnswerAsync();
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task What_takes_too_long_is_the_servers_fault_by_its_status(string accept)
    {
        await using var server = await FaultyServer.OverSqliteAsync(OneSecond);
        server.Slow.Remaining = 1;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ districts { totalCount } }" }),
            Headers = { { "Accept", accept } },
        };

        var response = await Task.Run(() => server.Client.SendAsync(request));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    private static async Task AssertTimesOutAsync(FaultyServer server)
    {
        server.Slow.Remaining = 1;

        ShouldBeTimeout((await server.AskAsync()).Body);

        await server.ShouldAnswerAsync();
        Assert.DoesNotContain(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static void ShouldBeTimeout(string body)
    {
        var error = Assert.Single(JsonNode.Parse(body)?["errors"]?.AsArray() ?? []);
        Assert.Equal(
            "The answer was not ready within 1 seconds. Ask for fewer rows or fewer lists at a time.",
            (string?)error?["message"]
        );
        Assert.Equal("TIMEOUT", (string?)error?["extensions"]?["code"]);
    }
}
