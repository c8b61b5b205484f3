using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Explorer;

/// <summary>
/// The page of the Explorer, which is the same at all of its addresses but for the way back to the first one, the scripts
/// of the view, and where its picture is.
/// </summary>
/// <param name="text">As the build has made it.</param>
/// <param name="scripts">Those of each view, by <see cref="ExplorerPaths.ViewOf"/>.</param>
/// <param name="hasIde">Whether it may lead to an IDE.</param>
internal sealed class ExplorerPage(string text, IReadOnlyDictionary<string, string[]> scripts, bool hasIde)
{
    private const string Type = $"{MediaTypeNames.Text.Html}; charset=utf-8";

    private const string Base = "<base href=\"./\" />";

    private const string Ide = "<meta name=\"graph-ide\" content=\"./graphql/graphiql/\" />";

    private const string Picture = "./explorer/share.png";

    private const string HeadEnd = "</head>";

    private readonly string text = hasIde ? text : text.Replace(Ide, "", StringComparison.Ordinal);

    /// <summary>Answers with it.</summary>
    /// <param name="http">A request for an address of <see cref="ExplorerPaths"/>.</param>
    public Task WriteAsync(HttpContext http)
    {
        var bytes = Encoding.UTF8.GetBytes(For(http.Request));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(bytes, Type, entityTag: tag).ExecuteAsync(http);
    }

    private string For(HttpRequest request) =>
        text.Replace(Base, $"<base href=\"{ExplorerPaths.ToRoot(request.Path)}\" />", StringComparison.Ordinal)
            .Replace(Picture, PictureAddress(request), StringComparison.Ordinal)
            .Replace(HeadEnd, $"{Preloads(request.Path)}{HeadEnd}", StringComparison.Ordinal);

    /// <summary>The whole address, which is all that those understand who show links to the page.</summary>
    private static string PictureAddress(HttpRequest request) =>
        request.Host.HasValue
            ? HtmlEncoder.Default.Encode(
                UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, Picture[1..])
            )
            : Picture;

    /// <summary>The scripts of the view come together with the first one, which would ask for them only when it runs.</summary>
    private string Preloads(PathString path) =>
        string.Concat(
            scripts
                .GetValueOrDefault(ExplorerPaths.ViewOf(path), [])
                .Select(script => $"  <link rel=\"modulepreload\" href=\"./{script}\" />\n  ")
        );
}
