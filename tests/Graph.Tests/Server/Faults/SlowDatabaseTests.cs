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

    [Fact]
    public async Task A_GET_does_not_wait_longer_for_a_frozen_database_than_a_POST()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster, "", OneSecond);
        await server.ShouldAnswerAsync();
        await cluster.FreezeAsync();

        using var answer = await server.Client.GetAsync("/graphql?query={districts{totalCount}}");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("5", answer.Headers.GetValues("Retry-After").Single());
        Assert.Equal(
            """{"errors":[{"message":"The database did not answer within 1 seconds. Try again in some seconds.","extensions":{"code":"TIMEOUT"}}]}""",
            await answer.Content.ReadAsStringAsync()
        );
        await cluster.ThawAsync();
        await server.ShouldAnswerAsync();
    }

    [Fact]
    public async Task What_looks_through_rows_in_memory_ends_with_its_answer_and_leaves_the_probes_theirs()
    {
        const int AtOnce = 8;
        await using var server = new ConfiguredServer(
            _ => { },
            KeyValuePair.Create("Limits:Seconds", "1"),
            KeyValuePair.Create("Limits:LookedThrough", $"{int.MaxValue}"),
            KeyValuePair.Create("Traffic:OperationsAtOnce", $"{AtOnce}"),
            KeyValuePair.Create("Traffic:Waiting", "0")
        );
        using var client = server.CreateClient();
        var asked = Enumerable
            .Range(0, AtOnce)
            .Select(n => client.PostAsJsonAsync("/graphql", new { query = SlowQuery.LookingThroughAll(n) }))
            .ToList();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        foreach (var answer in await Task.WhenAll(asked))
            ShouldBeTimeout(await answer.Content.ReadAsStringAsync());

        // A turn lasts as long as the work: as soon as these are given back, none of it goes on.
        await Eventually.IsSoAsync(async () =>
            await client.GetStringAsync("/graphql?query={district(number:12){number}}")
            == """{"data":{"district":{"number":12}}}"""
        );
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
