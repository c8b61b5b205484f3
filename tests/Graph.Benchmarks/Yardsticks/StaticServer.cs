using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Graph.Benchmarks.Yardsticks;

/// <summary>The same bytes again and again: what the web server alone takes for an answer.</summary>
internal static class StaticServer
{
    /// <summary>The setting that names the folder; each file in it is an answer, by POST and by GET of its name.</summary>
    public const string Folder = "Folder";

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        foreach (var file in Directory.EnumerateFiles(app.Configuration[Folder] ?? ""))
        {
            var answer = File.ReadAllBytes(file);
            app.MapMethods(
                $"/{Path.GetFileName(file)}",
                [HttpMethods.Get, HttpMethods.Post],
                http => WriteAsync(http, answer)
            );
        }
        return app;
    }

    /// <summary>Answers with JSON.</summary>
    public static Task WriteAsync(HttpContext http, byte[] json)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = json.Length;
        return http.Response.Body.WriteAsync(json).AsTask();
    }
}
