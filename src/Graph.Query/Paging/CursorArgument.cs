namespace Graph.Query.Paging;

/// <summary>A cursor that a client passes.</summary>
/// <param name="Argument">What the client calls it: <c>after</c> or <c>before</c>.</param>
/// <param name="Text">The cursor as it came.</param>
/// <param name="Position">The position that it names.</param>
internal sealed record CursorArgument(string Argument, string Text, int Position)
{
    /// <exception cref="Errors.QueryException">The text is not a cursor.</exception>
    public static CursorArgument? Read(string argument, string? text) =>
        text is null ? null : new(argument, text, Cursor.Read(argument, text));

    /// <exception cref="Errors.QueryException">The list has no row at that position.</exception>
    public void Check(int totalCount)
    {
        if (Position >= totalCount)
            throw PagingErrors.CursorOutside(Argument, Text, totalCount);
    }
}
