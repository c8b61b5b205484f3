using Microsoft.AspNetCore.StaticFiles;

namespace Graph.Server.Ide;

/// <summary>What all pages for browsers, and the files that they load, are answered with.</summary>
internal static class PageHeaders
{
    /// <summary>Says what a page may do, and that nobody else learns of it.</summary>
    /// <param name="response">The answer with the page, or with one of its files.</param>
    /// <param name="policy">Its `Content-Security-Policy`.</param>
    public static void WriteSecurity(this HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    /// <summary>Says how long browsers may keep a file: for good where its name changes with its content.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hashed">The files below this path have a hash of their content in their names.</param>
    public static void WriteLifetime(this StaticFileResponseContext file, string hashed) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments(hashed)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
