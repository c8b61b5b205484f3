using System.Net;
using Graph.Tests.Server;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Traffic;

public sealed class AddressRateTests
{
    private const string Client = "203.0.113.7";

    [Fact]
    public async Task After_a_burst_an_address_waits_until_its_bucket_is_refilled()
    {
        await using var server = Start(("Burst", "2"), ("RequestsPerMinute", "1"));
        using var client = server.CreateClient();
        Assert.Equal([200, 200], await StatusesAsync(client, Client, Client));

        var refused = await client.SendAsync(FromAddress.Request(Client));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("60", refused.Headers.GetValues("Retry-After").Single());
        Assert.Equal("application/json", refused.Content.Headers.ContentType?.MediaType);
        Assert.True(refused.Headers.CacheControl?.NoStore);
        Assert.Equal(
            """{"errors":[{"message":"Too many requests came from this address. Try again in 60 seconds; """
                + """one request may ask for many fields under aliases.","extensions":{"code":"TOO_MANY_REQUESTS"}}]}""",
            await refused.Content.ReadAsStringAsync()
        );
    }

    [Fact]
    public async Task Each_address_has_a_bucket_of_its_own()
    {
        await using var server = Start(("Burst", "1"), ("RequestsPerMinute", "1"));
        using var client = server.CreateClient();

        Assert.Equal([200, 429, 200, 429], await StatusesAsync(client, Client, Client, "203.0.113.8", "203.0.113.8"));
    }

    [Fact]
    public async Task An_IPv6_network_counts_as_one_address_and_IPv4_is_the_same_in_both_notations()
    {
        await using var server = Start(("Burst", "1"), ("RequestsPerMinute", "1"));
        using var client = server.CreateClient();

        Assert.Equal([200, 429], await StatusesAsync(client, "2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        Assert.Equal([200], await StatusesAsync(client, "2001:db8:1:3::1"));
        Assert.Equal([200, 429], await StatusesAsync(client, Client, $"::ffff:{Client}"));
    }

    [Fact]
    public async Task Only_the_GraphQL_endpoint_is_counted_however_its_path_is_written()
    {
        await using var server = Start(("Burst", "1"), ("RequestsPerMinute", "1"));
        using var client = server.CreateClient();
        await StatusesAsync(client, Client);

        foreach (var path in new[] { "/graphql/?query={__typename}", "/GraphQL?query={__typename}" })
            Assert.Equal(429, (int)(await client.SendAsync(FromAddress.Request(Client, path))).StatusCode);
        foreach (var path in new[] { "/health/live", "/health/ready", "/metrics" })
            Assert.Equal(200, (int)(await client.SendAsync(FromAddress.Request(Client, path))).StatusCode);
    }

    [Fact]
    public async Task A_rate_of_0_is_no_limit()
    {
        await using var server = Start(("Burst", "1"), ("RequestsPerMinute", "0"));
        using var client = server.CreateClient();

        Assert.Equal([200, 200, 200], await StatusesAsync(client, Client, Client, Client));
    }

    private static ConfiguredServer Start(params (string Key, string Value)[] traffic) =>
        new(
            services => services.AddSingleton<IStartupFilter, FromAddress>(),
            traffic.Select(t => KeyValuePair.Create($"Traffic:{t.Key}", t.Value))
        );

    private static async Task<List<int>> StatusesAsync(HttpClient client, params string[] addresses)
    {
        List<int> statuses = [];
        foreach (var address in addresses)
            statuses.Add((int)(await client.SendAsync(FromAddress.Request(address))).StatusCode);
        return statuses;
    }
}
