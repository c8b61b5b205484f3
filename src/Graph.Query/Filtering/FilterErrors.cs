using Graph.Query.Errors;

namespace Graph.Query.Filtering;

/// <summary>The sentences for filters that cannot be understood.</summary>
internal static class FilterErrors
{
    public static QueryException NullCondition(string at) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` is null, which is no condition. Leave it out, or give it a value; "
                + "to find rows without a value, write `{ eq: null }` at the field."
        );

    public static QueryException NullOperand(string at) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` cannot compare with null. Leave it out, or use `eq: null` or `neq: null` "
                + "to find rows without or with a value."
        );

    public static QueryException NeverNull(string at) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` is null, but this always has a value. Leave it out, or give it a value."
        );

    public static QueryException NeverMissing(string at) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` can be asked of an optional relation only; here there is always a row. Leave it out."
        );
}
