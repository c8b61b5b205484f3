using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Http;

/// <summary>The media types of answers, and which of them a client wants.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types</remarks>
internal static class AnswerFormat
{
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    public const string PlainJson = "application/json; charset=utf-8";

    /// <summary>JSON with its texts as they are: Cyrillic takes a third of the bytes that escapes would.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a client knows only plain JSON, whose status is 200 whatever GraphQL answers.</summary>
    public static bool WantsPlainJson(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return !accepted.Any(IsGraphQLResponse) && accepted.Any(IsPlainJson);
    }

    private static bool IsGraphQLResponse(MediaTypeHeaderValue type) =>
        type.MatchesAllTypes || type.MediaType.Equals("application/graphql-response+json", StringComparison.Ordinal);

    private static bool IsPlainJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.Ordinal);
}
