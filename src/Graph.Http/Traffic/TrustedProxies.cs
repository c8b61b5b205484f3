using System.Net;
using Graph.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>Takes a client's address from the proxies that are configured, and from nobody else.</summary>
internal static class TrustedProxies
{
    /// <summary>Registers the section `Proxies`.</summary>
    public static void AddTrustedProxies(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<ProxyOptions>()
            .BindSettings(ProxyOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsCheck>();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>(Trust);
    }

    /// <summary>Before all that counts or shows a client's address.</summary>
    public static void UseTrustedProxies(this IApplicationBuilder app) => app.UseForwardedHeaders();

    private static void Trust(ForwardedHeadersOptions headers, IOptions<ProxyOptions> proxies)
    {
        var options = proxies.Value;
        // ASP.NET Core trusts this machine, and so whatever runs on it, unless told otherwise; and everybody, if nobody
        // is named.
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        if (options.Addresses.Count + options.Networks.Count == 0)
        {
            headers.ForwardedHeaders = ForwardedHeaders.None;
            return;
        }
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        headers.ForwardLimit = options.Hops;
        foreach (var address in options.Addresses)
            headers.KnownProxies.Add(IPAddress.Parse(address));
        foreach (var network in options.Networks)
            headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
    }
}
