namespace Graph.Query.Paging;

/// <summary>Checks the numbers of rows that clients name.</summary>
public static class PageSizes
{
    /// <summary>Refuses a number that is negative or too large.</summary>
    /// <param name="argument">What the client calls it, e.g. <c>first</c>.</param>
    /// <param name="size">The number; null where the client names none.</param>
    /// <param name="limits">The largest number allowed.</param>
    /// <param name="continuation">How the client gets at the rows that it may not have at once.</param>
    /// <exception cref="Errors.QueryException">The number is negative or too large.</exception>
    public static void Check(string argument, int? size, PageLimits limits, Continuation continuation)
    {
        CheckSkip(argument, size);
        if (size > limits.MaxSize)
            throw PagingErrors.TooLarge(argument, size.Value, limits.MaxSize, continuation);
    }

    /// <summary>Refuses a negative number.</summary>
    /// <param name="argument">What the client calls it, e.g. <c>skip</c>.</param>
    /// <param name="rows">The number; null where the client names none.</param>
    /// <exception cref="Errors.QueryException">The number is negative.</exception>
    public static void CheckSkip(string argument, int? rows)
    {
        if (rows < 0)
            throw PagingErrors.Negative(argument, rows.Value);
    }
}
