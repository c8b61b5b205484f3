using Graph.Settings;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>Keeps what the server is asked within what it can answer: per address, and in all.</summary>
internal static class TrafficLimits
{
    /// <summary>Registers the limits of the section `Traffic`, and the proxies of the section `Proxies`.</summary>
    public static void AddTraffic(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<TrafficOptions>()
            .BindSettings(TrafficOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TrafficOptions>, TrafficOptionsCheck>();
        builder.Services.AddRateLimiter(_ => { });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<TrafficOptions>>(AddressRate.Limit);
        builder.Services.AddSingleton<RequestRate>();
        builder.AddTrustedProxies();
    }

    /// <summary>
    /// Counts the requests of each address. That so many operations run at once is seen to where they run: a slow
    /// client, whose body is on its way for minutes, shall not take a turn from others.
    /// </summary>
    public static void UseTraffic(this IApplicationBuilder app) => app.UseRateLimiter();
}
