using System.Text.Json;
using Graph.Query.Errors;

namespace Graph.Server.Http;

/// <summary>Answers to requests that are not GraphQL requests, in the shape of GraphQL's errors.</summary>
internal static class RequestRefusal
{
    public static IResult NotJson(string? contentType) =>
        Refuse(
            StatusCodes.Status415UnsupportedMediaType,
            $"The body is `{contentType ?? "of no type"}`. Send JSON with `Content-Type: application/json`."
        );

    public static IResult NoQuery() =>
        Refuse(
            StatusCodes.Status400BadRequest,
            "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
                + "`GET /graphql?sdl` gives the schema."
        );

    public static IResult BrokenJson(string what, JsonException error) =>
        Refuse(
            StatusCodes.Status400BadRequest,
            $"{what} is not valid JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1})."
        );

    private static IResult Refuse(int status, string message) =>
        Results.Json(
            new { errors = new[] { new { message, extensions = new { code = ErrorCodes.InvalidRequest } } } },
            AnswerFormat.Json,
            AnswerFormat.GraphQLResponse,
            status
        );
}
