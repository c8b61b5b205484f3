using System.Net;
using System.Text.Json.Nodes;
using Graph.Tests.Databases;
using Npgsql;

namespace Graph.Tests.Server.Faults;

/// <summary>What clients see while a database is stopped, restarted, frozen or full, and afterwards.</summary>
public sealed class DatabaseFaultTests
{
    private const string Unavailable =
        "The database does not answer. Try again in some seconds; if it stays so, report the trace ID.";

    private const string Ask = "/graphql?query={districts{totalCount}}";

    [Fact]
    public async Task A_database_that_stops_during_a_statement_is_reported_and_needs_no_restart_of_ours()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster);
        server.Slow.Remaining = 1;
        var asked = server.AskAsync();
        await Eventually.IsSoAsync(() => Task.FromResult(server.Slow.Remaining == 0));

        await cluster.StopAsync();

        var (status, body) = await asked;
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("districts", (string?)JsonNode.Parse(body)?["errors"]?[0]?["path"]?[0]);
        server.ShouldTell(body, "DATABASE_UNAVAILABLE", Unavailable);

        await cluster.StartAgainAsync();
        await server.ShouldAnswerAsync();
    }

    [Fact]
    public async Task A_GET_of_a_stopped_database_is_refused_and_may_be_sent_again_soon()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster);
        await cluster.StopAsync();

        var refused = await server.Client.GetAsync(Ask);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Equal("5", refused.Headers.RetryAfter?.ToString());
        Assert.True(refused.Headers.CacheControl?.NoStore);
        var error = JsonNode.Parse(await refused.Content.ReadAsStringAsync())?["errors"]?[0];
        Assert.Equal(Unavailable, (string?)error?["message"]);
        Assert.Equal("DATABASE_UNAVAILABLE", (string?)error?["extensions"]?["code"]);
        Assert.Equal(32, ((string?)error?["extensions"]?["traceId"])?.Length);

        await cluster.StartAgainAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(Ask)).StatusCode);
    }

    [Fact]
    public async Task A_database_that_restarts_between_requests_is_not_noticed()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.ShouldAnswerAsync())); // as many connections

        await cluster.StopAsync();
        await cluster.StartAgainAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.ShouldAnswerAsync()));
    }

    [Fact]
    public async Task A_database_that_restarts_during_a_statement_is_not_noticed()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(cluster);
        server.Slow.Remaining = 1;
        var asked = server.ShouldAnswerAsync();
        await Eventually.IsSoAsync(() => Task.FromResult(server.Slow.Remaining == 0));

        await cluster.StopAsync();
        await cluster.StartAgainAsync();

        await asked;
    }

    [Fact]
    public async Task A_database_without_free_connections_is_reported_until_there_is_one()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync("-c", "max_connections=10");
        await using var server = await FaultyServer.OverPostgreSqlAsync(
            cluster,
            "Pooling=false",
            ("Database:Listen", "false") // which takes one of them
        );
        var others = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ConnectAsync(cluster)));

        var (status, body) = await server.AskAsync();
        Assert.Equal(HttpStatusCode.OK, status);
        server.ShouldTell(body, "DATABASE_UNAVAILABLE", Unavailable);

        await others[0].DisposeAsync();
        await server.ShouldAnswerAsync();
        await Task.WhenAll(others.Select(other => other.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task Fields_of_one_operation_need_no_more_than_one_connection()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var server = await FaultyServer.OverPostgreSqlAsync(
            cluster,
            "Maximum Pool Size=3",
            ("Traffic:OperationsAtOnce", "1")
        );
        var fields = Enumerable.Range(0, 20).Select(n => $"d{n}: districts {{ totalCount }}");

        var answer = await server.Client.GetStringAsync($"/graphql?query={{{string.Join(' ', fields)}}}");

        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        Assert.Equal(20, JsonNode.Parse(answer)?["data"]?.AsObject().Count);
    }

    private static async Task<NpgsqlConnection> ConnectAsync(PostgreSqlCluster cluster)
    {
        var connection = new NpgsqlConnection($"{cluster.ConnectionString};Pooling=false");
        for (var tries = 1; ; tries++)
            try
            {
                await connection.OpenAsync();
                return connection;
            }
            catch (PostgresException full) when (full.SqlState == PostgresErrorCodes.TooManyConnections && tries < 100)
            {
                await Task.Delay(50); // one that was closed before takes a moment to end
            }
    }
}
