using Microsoft.Net.Http.Headers;

namespace Graph.Http.Answers;

/// <summary>What caches and browsers may do with an answer.</summary>
internal static class ResponseCaching
{
    /// <summary>It is an error: the next try may succeed.</summary>
    public static void NeverStore(this HttpResponse response) => response.Headers.CacheControl = "no-store";

    /// <summary>Whether the client has the answer of that tag, and it has not changed.</summary>
    public static bool IsKnownTo(this EntityTagHeaderValue? tag, HttpRequest request) =>
        tag is not null
        && request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>
    /// Whether the client wants an answer only if there is none (<c>If-None-Match: *</c>); that there is one is known
    /// when it is made.
    /// </summary>
    public static bool TakesNoAnswer(this HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Contains(EntityTagHeaderValue.Any);
}
