using System.Net;
using Graph.Tests.Server;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Traffic;

public sealed class OperationsAtOnceTests
{
    [Fact]
    public async Task One_operation_runs_one_waits_and_the_next_is_refused()
    {
        var gate = new Gate();
        await using var server = new ConfiguredServer(
            services => services.AddSingleton<IConfigureExecution>(gate),
            KeyValuePair.Create("Traffic:OperationsAtOnce", "1"),
            KeyValuePair.Create("Traffic:Waiting", "1"),
            KeyValuePair.Create("Answers:KeptBytes", "0")
        );
        using var client = server.CreateClient();
        var running = AskAsync(client);
        await gate.Reached;
        List<Task<HttpResponseMessage>> others = [AskAsync(client), AskAsync(client)];

        var refused = await Task.WhenAny(others);
        Assert.True(others.Remove(refused));
        gate.Open();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await refused).StatusCode);
        Assert.Equal("1", (await refused).Headers.GetValues("Retry-After").Single());
        Assert.Equal(
            """{"errors":[{"message":"The server is answering as many requests as it can. Try again """
                + """in 1 second.","extensions":{"code":"SERVER_BUSY"}}]}""",
            await (await refused).Content.ReadAsStringAsync()
        );
        Assert.Equal(HttpStatusCode.OK, (await running).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await others.Single()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(client)).StatusCode);
    }

    private static Task<HttpResponseMessage> AskAsync(HttpClient client) =>
        client.GetAsync("/graphql?query={__typename}");
}
