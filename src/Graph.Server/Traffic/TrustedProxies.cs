using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Graph.Server.Traffic;

/// <summary>Takes a client's address from the proxies that are configured, and from nobody else.</summary>
internal static class TrustedProxies
{
    /// <summary>Registers the section `Proxies`.</summary>
    public static void AddTrustedProxies(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<ProxyOptions>()
            .BindConfiguration(ProxyOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsCheck>();
    }

    /// <summary>Reads forwarded headers, where there is a proxy to believe.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (options.Addresses.Count + options.Networks.Count > 0)
            app.UseForwardedHeaders(Headers(options));
    }

    private static ForwardedHeadersOptions Headers(ProxyOptions options)
    {
        var headers = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = options.Hops,
        };
        headers.KnownProxies.Clear(); // unless told otherwise ASP.NET Core trusts this machine, and so whatever runs on it
        headers.KnownIPNetworks.Clear();
        foreach (var address in options.Addresses)
            headers.KnownProxies.Add(IPAddress.Parse(address));
        foreach (var network in options.Networks)
            headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        return headers;
    }
}
