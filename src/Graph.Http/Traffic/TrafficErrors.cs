using Graph.Http.Answers;
using Graph.Query.Errors;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Traffic;

/// <summary>The answers to requests that come too fast, or are too many.</summary>
internal static class TrafficErrors
{
    /// <summary>When to try again where the server is busy.</summary>
    public const int BusySeconds = 1;

    public static IResult TooManyRequests(int seconds) =>
        Refuse(
            StatusCodes.Status429TooManyRequests,
            ErrorCodes.TooManyRequests,
            $"Too many requests came from this address. Try again in {InSeconds(seconds)}; "
                + "one request may ask for many fields under aliases.",
            seconds
        );

    public static QueryException Busy() =>
        new(
            ErrorCodes.ServerBusy,
            $"The server is answering as many requests as it can. Try again in {InSeconds(BusySeconds)}."
        );

    private static RequestRefusal Refuse(int status, string code, string message, int seconds) =>
        new(status, code, message) { Hint = (HeaderNames.RetryAfter, $"{seconds}") };

    private static string InSeconds(int seconds) => seconds == 1 ? "1 second" : $"{seconds} seconds";
}
