using Graph.Tests.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Traffic;

/// <summary>Who may say that a request comes from somebody else. Each address may send one request here.</summary>
public sealed class TrustedProxiesTests
{
    private const string Proxy = "10.0.0.5";

    [Fact]
    public async Task Nobody_is_believed_unless_proxies_are_configured()
    {
        await using var server = Start();

        Assert.Equal([200, 429], await StatusesAsync(server, (Proxy, "198.51.100.1"), (Proxy, "198.51.100.2")));
    }

    [Theory]
    [InlineData("Proxies:Addresses:0", Proxy)]
    [InlineData("Proxies:Networks:0", "10.0.0.0/8")]
    public async Task A_configured_proxy_is_believed_and_nobody_else(string key, string value)
    {
        await using var server = Start((key, value));

        Assert.Equal(
            [200, 200, 429],
            await StatusesAsync(
                server,
                (Proxy, "198.51.100.1"),
                (Proxy, "198.51.100.2"),
                (Proxy, "192.0.2.66, 198.51.100.2") // what the client itself has put in front is not believed
            )
        );
        Assert.Equal(
            [200, 429],
            await StatusesAsync(server, ("203.0.113.7", "198.51.100.3"), ("203.0.113.7", "198.51.100.4"))
        );
    }

    [Fact]
    public async Task Two_proxies_in_a_row_are_believed_if_two_are_configured()
    {
        await using var server = Start(("Proxies:Networks:0", "10.0.0.0/8"), ("Proxies:Hops", "2"));

        Assert.Equal(
            [200, 200, 429],
            await StatusesAsync(
                server,
                (Proxy, "198.51.100.1, 10.0.0.6"),
                (Proxy, "198.51.100.2, 10.0.0.6"),
                (Proxy, "198.51.100.1, 10.0.0.7")
            )
        );
    }

    private static ConfiguredServer Start(params (string Key, string Value)[] proxies) =>
        new(
            services => services.AddSingleton<IStartupFilter, FromAddress>(),
            [
                KeyValuePair.Create("Traffic:Burst", "1"),
                KeyValuePair.Create("Traffic:RequestsPerMinute", "1"),
                .. proxies.Select(p => KeyValuePair.Create(p.Key, p.Value)),
            ]
        );

    private static async Task<List<int>> StatusesAsync(
        ConfiguredServer server,
        params (string Address, string ForwardedFor)[] requests
    )
    {
        using var client = server.CreateClient();
        List<int> statuses = [];
        foreach (var (address, forwardedFor) in requests)
        {
            using var request = FromAddress.Request(address);
            request.Headers.Add("X-Forwarded-For", forwardedFor);
            statuses.Add((int)(await client.SendAsync(request)).StatusCode);
        }
        return statuses;
    }
}
