using Graph.Http.Answers;
using Graph.Http.Traffic;
using Graph.Query.Errors;
using Microsoft.Net.Http.Headers;
using static Graph.Http.Answers.ToldBack;

namespace Graph.Http.Exports;

/// <summary>What requests for files are told that cannot have one.</summary>
internal static class ExportRefusals
{
    public static RequestRefusal NoFile(string name, IReadOnlyList<ExportedFile> files) =>
        new(
            StatusCodes.Status404NotFound,
            ErrorCodes.NotFound,
            $"There is no file `{Shortened(name)}`."
                + (
                    NearMisses.Of(name, files.Select(f => f.Name)).FirstOrDefault() is { } near
                        ? $" Did you mean `{near}`?"
                        : ""
                )
                + $" `GET {ExportEndpoints.Path}/` lists them all."
        );

    public static RequestRefusal NoDay(string text) =>
        Invalid($"`asOf` is `{Shortened(text)}`, which is no day. Write it like `2024-01-31`.");

    public static RequestRefusal UnknownParameter(string name) =>
        Invalid($"`{Shortened(name)}` is no parameter here. There is `asOf` alone, a day such as `2024-01-31`.");

    public static RequestRefusal Busy() =>
        new(StatusCodes.Status503ServiceUnavailable, ErrorCodes.ServerBusy, TrafficErrors.Busy().Message)
        {
            Hint = (HeaderNames.RetryAfter, $"{TrafficErrors.BusySeconds}"),
        };

    private static RequestRefusal Invalid(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.InvalidRequest, message);
}
