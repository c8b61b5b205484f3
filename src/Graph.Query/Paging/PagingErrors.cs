using Graph.Query.Errors;

namespace Graph.Query.Paging;

/// <summary>The sentences for pages that cannot be given.</summary>
internal static class PagingErrors
{
    /// <summary>No cursor of this server is as long.</summary>
    private const int LongestCursor = 40;

    public static QueryException Negative(string argument, int size) =>
        new(ErrorCodes.InvalidPage, $"`{argument}: {size}` is negative. Ask for 0 or more.");

    public static QueryException TooLarge(string argument, int size, int allowed, Continuation continuation) =>
        new(
            ErrorCodes.PageTooLarge,
            $"`{argument}: {size}` asks for too many rows: a page holds at most {allowed}. "
                + $"Ask for `{argument}: {allowed}`{GoOn(argument, allowed, continuation)}."
        );

    public static QueryException NoCursor(string argument, string cursor) =>
        new(
            ErrorCodes.InvalidCursor,
            $"`{argument}: \"{Quoted(cursor)}\"` is not a cursor of this list. "
                + "Pass a `cursor`, `startCursor` or `endCursor` that this list gave, with the same `where` and `order`."
        );

    public static QueryException CursorOutside(string argument, string cursor, int rows) =>
        new(
            ErrorCodes.InvalidCursor,
            $"`{argument}: \"{Quoted(cursor)}\"` lies outside this list, which has {rows} rows. "
                + "Pass a cursor that this list gave, with the same `where` and `order`, or start anew without one."
        );

    private static string Quoted(string cursor) => Shortened.To(LongestCursor, cursor);

    private static string GoOn(string argument, int allowed, Continuation continuation) =>
        (continuation, argument) switch
        {
            (Continuation.Skip, _) => $", then for those that follow with `skip: {allowed}` besides",
            (_, "last") => ", then for those before them with `before:` and the page's `startCursor`",
            _ => ", then for those that follow with `after:` and the page's `endCursor`",
        };
}
