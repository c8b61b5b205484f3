using System.Text.Json;
using Graph.Query.Errors;
using Microsoft.Net.Http.Headers;
using static Graph.Http.Answers.ToldBack;

namespace Graph.Http.Answers;

/// <summary>What requests are told that are not GraphQL requests, or too large, or of another kind.</summary>
internal static class RequestRefusals
{
    public static RequestRefusal NoQuery() =>
        Invalid(
            "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
                + "`GET /graphql?sdl` gives the schema."
        );

    public static RequestRefusal NoBody() =>
        Invalid("The body is empty. Send JSON: `{\"query\": \"{ … }\", \"variables\": { … }}`.");

    public static RequestRefusal BrokenJson(string what, JsonException error) =>
        Invalid($"{what} is not valid JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}).");

    public static RequestRefusal NotUtf8(string what) => Invalid($"{what} is not valid UTF-8. Send it in UTF-8.");

    public static RequestRefusal HalfSurrogate(string what) =>
        Invalid($"{what} has half a surrogate pair (`\\ud800` to `\\udfff`), which is no character. Send both halves.");

    public static RequestRefusal TooDeep(string what, int maxDepth) =>
        Invalid($"{what} is nested too deep: JSON may be nested {maxDepth} deep. Send it flatter.");

    public static RequestRefusal Duplicate(string what, string key) =>
        Invalid($"{what} has the key `{Shortened(key)}` twice in one object. Send it once.");

    public static RequestRefusal Repeated(string parameter, int times) =>
        Invalid($"`{parameter}` stands {times} times in the URL. Send it once.");

    public static RequestRefusal Batch() =>
        Invalid(
            "The body is a list. Operations are not taken in batches: send each in a request of its own, or put "
                + "several root fields into one operation."
        );

    public static RequestRefusal WrongKind(string what, string kind, string wanted) =>
        Invalid($"{what} is {kind}. Send {wanted}.");

    public static RequestRefusal NotJson(string? contentType) =>
        new(
            StatusCodes.Status415UnsupportedMediaType,
            ErrorCodes.UnsupportedMediaType,
            (contentType is null ? "The body has no type." : $"The body is `{Shortened(contentType)}`.")
                + " Send JSON in UTF-8 with `Content-Type: application/json`."
        );

    public static RequestRefusal Encoded(string encoding) =>
        new(
            StatusCodes.Status415UnsupportedMediaType,
            ErrorCodes.UnsupportedMediaType,
            $"The body has `Content-Encoding: {Shortened(encoding)}`. Send it uncompressed."
        )
        {
            Hint = (HeaderNames.AcceptEncoding, "identity"),
        };

    public static RequestRefusal NotAcceptable(string accept) =>
        new(
            StatusCodes.Status406NotAcceptable,
            ErrorCodes.NotAcceptable,
            $"There is no answer as `{Shortened(accept)}`. Accept `application/graphql-response+json` or `application/json`."
        );

    public static RequestRefusal OtherMethod(string method, string allowed) =>
        new(
            StatusCodes.Status405MethodNotAllowed,
            ErrorCodes.MethodNotAllowed,
            $"`{Shortened(method)}` does nothing here. Use one of these: {allowed}."
        )
        {
            Hint = (HeaderNames.Allow, allowed),
        };

    public static RequestRefusal UnknownRevision(string name, IReadOnlyList<string> names, bool isOutdated) =>
        new(
            StatusCodes.Status400BadRequest,
            ErrorCodes.RevisionNotFound,
            (
                isOutdated
                    ? $"The revision `{Shortened(name)}` is kept as another version of this server has written it, and cannot be read. "
                    : $"There is no revision `{Shortened(name)}`. "
            )
                + $"Send `{RevisionHeader.Name}` with one of these, or with its first 8 characters: "
                + $"{string.Join(", ", names.Select(n => $"`{n}`"))}."
        )
        {
            IsOfRequest = true,
        };

    public static RequestRefusal NotFound() =>
        new(
            StatusCodes.Status404NotFound,
            ErrorCodes.NotFound,
            "There is nothing at this address. GraphQL answers at `/graphql`, and its schema is at `/graphql/schema`."
        );

    public static RequestRefusal BodyTooLarge(int maxBytes) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            ErrorCodes.BodyTooLarge,
            $"The body is too large: it may have {maxBytes} bytes. Send a smaller operation, or several."
        );

    public static RequestRefusal UrlTooLong(int bytes, int maxBytes) =>
        new(
            StatusCodes.Status414UriTooLong,
            ErrorCodes.UrlTooLong,
            $"The query string has {bytes} bytes; it may have {maxBytes}. Send the operation by POST."
        );

    public static RequestRefusal Failure() =>
        new(StatusCodes.Status500InternalServerError, ErrorCodes.InternalError, ServerFaults.Failed);

    public static RequestRefusal DatabaseUnavailable() =>
        new(StatusCodes.Status503ServiceUnavailable, ErrorCodes.DatabaseUnavailable, ServerFaults.DatabaseUnavailable)
        {
            Hint = (HeaderNames.RetryAfter, "5"),
        };

    public static RequestRefusal TooSlow(int seconds) =>
        new(
            StatusCodes.Status503ServiceUnavailable,
            ErrorCodes.Timeout,
            $"The database did not answer within {seconds} seconds. Try again in some seconds."
        )
        {
            Hint = (HeaderNames.RetryAfter, "5"),
        };

    public static RequestRefusal Unreadable(int status) =>
        new(status, ErrorCodes.InvalidRequest, "The request broke off or is not HTTP. Send it again, whole.");

    private static RequestRefusal Invalid(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, message);
}
