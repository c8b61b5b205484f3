using Graph.Http.Answers;

namespace Graph.Server.Ide;

/// <summary>What happens to a request below the path of an IDE.</summary>
internal static class IdeSitePipeline
{
    private const string Page = "/index.html";

    /// <summary>Serves the files of a site, or the page that tells why there are none; all else is not found.</summary>
    public static void UseSite(this IApplicationBuilder pages, IdeSite site)
    {
        pages.Use((http, next) => Enter(http, next, site));
        if (site.Files is not { } files)
        {
            pages.Use(
                (http, next) => IsPage(http) ? MissingFiles.WriteAsync(http, site.Name, "../schema") : next(http)
            );
            return;
        }
        if (site.Settings is var (path, content))
            pages.Map(path, settings => settings.Run(http => WriteAsync(http, content)));
        pages
            .UseDefaultFiles(new DefaultFilesOptions { FileProvider = files })
            .UseStaticFiles(
                new StaticFileOptions
                {
                    FileProvider = files,
                    ServeUnknownFileTypes = true, // a licence without an extension
                    DefaultContentType = "text/plain; charset=utf-8",
                    OnPrepareResponse = file => file.WriteLifetime(site.Hashed),
                }
            );
    }

    private static Task Enter(HttpContext http, RequestDelegate next, IdeSite site)
    {
        var request = http.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return OtherMethods.Answer(request, http.Response, "GET, HEAD, OPTIONS").ExecuteAsync(http);
        http.Response.WriteSecurity(site.SecurityPolicy);
        if (!request.Path.HasValue)
            http.Response.RedirectBelow(request.PathBase);
        else if (request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase))
            http.Response.Redirect("./");
        else
            return next(http);
        return Task.CompletedTask;
    }

    private static bool IsPage(HttpContext http) => http.Request.Path == "/";

    private static Task WriteAsync(HttpContext http, object settings)
    {
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Json(settings, AnswerFormat.Json).ExecuteAsync(http);
    }
}
