using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Answers;

/// <summary>The media types of answers, and which of them a client wants.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types</remarks>
internal static class AnswerFormat
{
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    public const string PlainJson = "application/json; charset=utf-8";

    /// <summary>JSON with its texts as they are: Cyrillic takes a third of the bytes that escapes would.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The media type that a client prefers; where it names both alike the one whose status codes say more, and plain
    /// JSON where it names neither.
    /// </summary>
    /// <returns>Null if the client takes neither.</returns>
    public static string? Preferred(HttpRequest request)
    {
        if (Simple(request.Headers.Accept) is { } simple)
            return simple;
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
            return PlainJson;

        var plain = Match(accepted, PlainJson);
        var graphQL = Match(accepted, GraphQLResponse);
        if (graphQL.Quality == 0 && plain.Quality == 0)
            return null;
        return graphQL.CompareTo(plain) > 0 || (graphQL == plain && graphQL.IsNamed) ? GraphQLResponse : PlainJson;
    }

    /// <summary>Whether a client wants a page to look at rather than JSON, as browsers do.</summary>
    public static bool PrefersHtml(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        var html = Match(accepted, "text/html; charset=utf-8");
        return html.CompareTo(Match(accepted, PlainJson)) > 0 && html.CompareTo(Match(accepted, GraphQLResponse)) > 0;
    }

    /// <summary>
    /// Whether a media type names UTF-8, the only encoding of JSON between systems, or no encoding at all. Many clients
    /// call it `utf8`.
    /// </summary>
    public static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(type.Charset).Value?.ToUpperInvariant() is "UTF-8" or "UTF8";

    /// <inheritdoc cref="Preferred"/>
    /// <exception cref="RefusedRequestException">The client takes neither.</exception>
    public static string Required(HttpRequest request) =>
        Preferred(request)
        ?? throw new RefusedRequestException(RequestRefusals.NotAcceptable(request.Headers.Accept.ToString()));

    /// <summary>What needs no parser, and is what most clients send.</summary>
    private static string? Simple(StringValues accept) =>
        accept switch
        {
            [] or ["*/*" or "application/json"] => PlainJson,
            ["application/graphql-response+json"] => GraphQLResponse,
            _ => null,
        };

    // The narrowest range decides about a type: `application/json;q=0, */*` takes anything but JSON.
    private static (double Quality, bool IsNamed) Match(IEnumerable<MediaTypeHeaderValue> accepted, string format)
    {
        var type = MediaTypeHeaderValue.Parse(format);
        var range = accepted
            .Where(r => Takes(r, type))
            .OrderBy(r => r.MatchesAllTypes)
            .ThenBy(r => r.MatchesAllSubTypes)
            .FirstOrDefault();
        return range is null ? (0, false) : (range.Quality ?? 1, !range.MatchesAllSubTypes);
    }

    // Not IsSubsetOf: to it, every `…+json` is `application/json`.
    private static bool Takes(MediaTypeHeaderValue range, MediaTypeHeaderValue type) =>
        (
            range.MatchesAllTypes
            || (range.MatchesAllSubTypes && range.Type.Equals(type.Type, StringComparison.OrdinalIgnoreCase))
            || range.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)
        ) && IsUtf8(range);
}
