using Microsoft.AspNetCore.ResponseCompression;

namespace Graph.Http.Answers;

/// <summary>Brotli and gzip for answers, where the client takes them.</summary>
internal static class Compression
{
    public static void AddCompression(this IHostApplicationBuilder builder) =>
        builder.Services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true; // no answer holds a secret that its length could tell
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "application/graphql-response+json",
                "application/graphql",
                "text/csv",
            ];
        });

    public static void UseCompression(this IApplicationBuilder app) => app.UseResponseCompression();
}
