using Graph.Query.Errors;

namespace Graph.Query.Paging;

/// <summary>The sentences for pages that cannot be given.</summary>
internal static class PagingErrors
{
    /// <summary>No cursor of this server is as long.</summary>
    private const int LongestCursor = 40;

    public static QueryException Negative(string argument, int size) =>
        new(ErrorCodes.InvalidPage, $"`{argument}: {size}` is negative. Ask for 0 or more.");

    public static QueryException TooLarge(string argument, int size, int allowed) =>
        new(
            ErrorCodes.PageTooLarge,
            $"`{argument}: {size}` asks for too many rows: a page holds at most {allowed}. "
                + $"Ask for `{argument}: {allowed}` and go on from `pageInfo` to the next page."
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
}
