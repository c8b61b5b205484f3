using Graph.Http.Answers;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Requests;

/// <summary>Reads the body of a request that must be JSON in UTF-8.</summary>
internal static class RequestBody
{
    /// <summary>What nearly all clients send; it is not worth a parser.</summary>
    private const string PlainType = "application/json";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <exception cref="RefusedRequestException">It is something else, or compressed.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!IsJson(request.ContentType))
            throw new RefusedRequestException(RequestRefusals.NotJson(request.ContentType));
        if (Encodings(request).FirstOrDefault(encoding => !Is(encoding, "identity")) is { } encoding)
            throw new RefusedRequestException(RequestRefusals.Encoded(encoding));

        using var read = new MemoryStream();
        await request.BodyReader.CopyToAsync(read, cancellation); // where it has been looked at, it is still whole
        var body = read.GetBuffer().AsMemory(0, (int)read.Length);
        return body.Span.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
    }

    /// <summary>Whether a body is of a kind that is read at all, as far as the headers tell.</summary>
    public static bool IsTaken(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0 && (request.ContentType == PlainType || IsJson(request.ContentType));

    /// <summary>Those of all headers, each of which may have several.</summary>
    private static IEnumerable<string> Encodings(HttpRequest request) =>
        request.Headers.GetCommaSeparatedValues(HeaderNames.ContentEncoding).Where(encoding => encoding.Length > 0);

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && Is(type.MediaType.Value, "application/json")
        && AnswerFormat.IsUtf8(type);

    private static bool Is(string? actual, string wanted) =>
        string.Equals(actual, wanted, StringComparison.OrdinalIgnoreCase);
}
