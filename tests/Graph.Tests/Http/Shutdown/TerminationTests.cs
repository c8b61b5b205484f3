using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Graph.Tests.Server;
using Graph.Tests.Server.Faults;

namespace Graph.Tests.Http.Shutdown;

/// <summary>What clients see of a server that is told to stop while they ask it.</summary>
public sealed class TerminationTests
{
    private const int Clients = 8;
    private const int RequestsBefore = 100;
    private const int RequestsOfOneClient = 2000;

    [Fact]
    public async Task A_server_that_is_terminated_under_load_loses_no_request()
    {
        using var server = await ServerProcess.StartAsync(
            "--Shutdown:AnnounceSeconds=5",
            "--Traffic:RequestsPerMinute=0"
        );
        Assert.Equal(HttpStatusCode.OK, await ReadinessAsync(server.Client));
        var load = new Load(server.Client);
        var clients = Enumerable.Range(0, Clients).Select(_ => load.RunAsync(RequestsOfOneClient)).ToList();
        await load.HasAnsweredAsync(RequestsBefore);

        server.Terminate();
        while (await ReadinessAsync(server.Client) == HttpStatusCode.OK)
            await Task.Delay(10);
        var answeredWhenNotReady = load.Answered;
        await load.HasAnsweredAsync(answeredWhenNotReady + 1); // it still answers those who have not noticed yet
        load.Stop();
        await Task.WhenAll(clients);

        Assert.Empty(load.Failures);
        Assert.Equal(0, await server.ExitCodeAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => server.Client.GetAsync("/health/live"));
    }

    [Fact]
    public async Task A_server_that_is_terminated_while_it_works_ends_when_the_time_to_finish_is_over()
    {
        using var server = await ServerProcess.StartAsync(
            "--Shutdown:FinishSeconds=1",
            "--Limits:Seconds=60",
            $"--Limits:LookedThrough={int.MaxValue}"
        );
        var working = Enumerable
            .Range(0, Clients)
            .Select(n => server.Client.PostAsJsonAsync("/graphql", new { query = SlowQuery.LookingThroughAll(n) }))
            .ToList();
        await Eventually.IsSoAsync(async () =>
            Regex.IsMatch(await server.Client.GetStringAsync("/metrics"), $@"graph_operations_active\S* {Clients}\b")
        );

        server.Terminate();

        Assert.Equal(0, await server.ExitCodeAsync());
        foreach (var answer in working)
            await Assert.ThrowsAsync<HttpRequestException>(() => answer);
    }

    private static async Task<HttpStatusCode> ReadinessAsync(HttpClient client)
    {
        var ready = await client.GetAsync("/health/ready");
        if (ready.StatusCode != HttpStatusCode.OK)
            Assert.Equal(
                """{"status":"not ready","reason":"The server is stopping."}""",
                await ready.Content.ReadAsStringAsync()
            );
        return ready.StatusCode;
    }
}
