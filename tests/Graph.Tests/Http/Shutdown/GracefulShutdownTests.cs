using System.Net;
using System.Net.Sockets;
using Graph.Tests.Server;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Http.Shutdown;

/// <summary>What becomes of operations that run when the server stops, or when their client leaves.</summary>
public sealed class GracefulShutdownTests
{
    [Fact]
    public async Task An_accepted_request_is_finished_while_new_ones_find_nobody_listening()
    {
        var gate = new Gate();
        await using var server = Listen(gate);
        using var client = server.CreateClient();
        using var latecomer = new HttpClient { BaseAddress = client.BaseAddress };
        var accepted = client.GetAsync("/graphql?query={__typename}");
        await gate.Reached;

        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await RefusedAsync(latecomer);
        Assert.False(accepted.IsCompleted);
        gate.Open();

        Assert.Equal(HttpStatusCode.OK, (await accepted).StatusCode);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await (await accepted).Content.ReadAsStringAsync());
    }

    private static ConfiguredServer Listen(Gate gate)
    {
        var server = new ConfiguredServer(services => services.AddSingleton<IConfigureExecution>(gate));
        server.UseKestrel(0);
        server.StartServer();
        return server;
    }

    /// <summary>Asks until nobody listens any more.</summary>
    private static async Task RefusedAsync(HttpClient latecomer)
    {
        for (var tries = 0; tries < 1000; tries++)
            try
            {
                await latecomer.GetAsync("/health/live");
                await Task.Delay(10);
            }
            catch (HttpRequestException exception)
            {
                Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
                return;
            }
            catch (SocketException closed) when (closed.SocketErrorCode == SocketError.NotConnected)
            {
                // What .NET says of a connection that was closed the moment it was made: somebody still listened.
            }
        Assert.Fail("The server still listens.");
    }
}
