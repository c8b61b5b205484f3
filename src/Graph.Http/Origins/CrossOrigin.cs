using Graph.Http.Answers;
using Graph.Settings;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Origins;

/// <summary>Lets pages of other websites ask; never with cookies or passwords.</summary>
internal static class CrossOrigin
{
    public static void AddCrossOrigin(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<OriginHeaders>()
            .AddCors()
            .AddSingleton<IValidateOptions<CrossOriginOptions>, CrossOriginOptionsCheck>()
            .AddOptions<CrossOriginOptions>()
            .BindSettings(CrossOriginOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder
            .Services.AddOptions<CorsOptions>()
            .Configure<IOptions<CrossOriginOptions>>(
                (cors, options) => cors.AddDefaultPolicy(policy => Allow(policy, options.Value))
            );
    }

    public static void UseCrossOrigin(this IApplicationBuilder app) => app.UseCors();

    private static void Allow(CorsPolicyBuilder policy, CrossOriginOptions options)
    {
        policy
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(HeaderNames.ETag, HeaderNames.RetryAfter, RevisionHeader.Name)
            .SetPreflightMaxAge(TimeSpan.FromSeconds(options.MaxAgeSeconds));
        if (options.Origins is [])
            policy.AllowAnyOrigin();
        else
            policy.WithOrigins(options.Origins);
    }
}
