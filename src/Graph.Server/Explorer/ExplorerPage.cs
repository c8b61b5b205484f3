using System.Collections.Concurrent;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Explorer;

/// <summary>The page of the Explorer, which is the same at all of its addresses but for the way back to the first one.</summary>
/// <param name="text">As the build has made it.</param>
/// <param name="hasIde">Whether it may lead to an IDE.</param>
internal sealed class ExplorerPage(string text, bool hasIde)
{
    private const string Type = $"{MediaTypeNames.Text.Html}; charset=utf-8";

    private const string Base = "<base href=\"./\" />";

    private const string Ide = "<meta name=\"graph-ide\" content=\"./graphql/graphiql/\" />";

    private readonly ConcurrentDictionary<string, (byte[] Bytes, EntityTagHeaderValue Tag)> pages = new();

    /// <summary>Answers with it.</summary>
    /// <param name="http">A request for an address of <see cref="ExplorerPaths"/>.</param>
    public Task WriteAsync(HttpContext http)
    {
        var (bytes, tag) = pages.GetOrAdd(ExplorerPaths.ToRoot(http.Request.Path), Make);
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, Type, entityTag: tag).ExecuteAsync(http);
    }

    private (byte[] Bytes, EntityTagHeaderValue Tag) Make(string root)
    {
        var page = text.Replace(Base, $"<base href=\"{root}\" />", StringComparison.Ordinal);
        if (!hasIde)
            page = page.Replace(Ide, "", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(page);
        return (bytes, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""));
    }
}
