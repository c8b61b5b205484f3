using Graph.Query.Errors;

namespace Graph.Server.Traffic;

/// <summary>The answers to requests that come too fast, or are too many.</summary>
internal static class TrafficErrors
{
    private const int BusySeconds = 1;

    public static IResult TooManyRequests(int seconds) =>
        new TrafficRefusal(
            StatusCodes.Status429TooManyRequests,
            ErrorCodes.TooManyRequests,
            $"Too many requests came from this address. Try again in {InSeconds(seconds)}; "
                + "one request may ask for many fields under aliases.",
            seconds
        );

    public static IResult Busy() =>
        new TrafficRefusal(
            StatusCodes.Status503ServiceUnavailable,
            ErrorCodes.ServerBusy,
            $"The server is answering as many requests as it can. Try again in {InSeconds(BusySeconds)}.",
            BusySeconds
        );

    private static string InSeconds(int seconds) => seconds == 1 ? "1 second" : $"{seconds} seconds";
}
