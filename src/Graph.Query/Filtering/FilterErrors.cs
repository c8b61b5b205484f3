using Graph.Query.Declaration;
using Graph.Query.Errors;

namespace Graph.Query.Filtering;

/// <summary>The sentences for filters that cannot be understood.</summary>
internal static class FilterErrors
{
    public static QueryException NullCondition(string at) =>
        new(ErrorCodes.InvalidFilter, $"`{at}` is null, which is no condition. Leave it out, or give it a value.");

    public static QueryException NullCondition(string at, Field field) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` is null, which is no condition. Leave it out, or write conditions{Missing(field)}."
        );

    public static QueryException NullOperand(string at, bool isNullable) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` cannot compare with null. Leave it out, or give it a value"
                + (isNullable ? "; to find rows without or with a value, write `eq: null` or `neq: null`." : ".")
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

    public static QueryException EndsBeforeItBegins(string at, DateOnly from, DateOnly to) =>
        new(
            ErrorCodes.InvalidFilter,
            $"`{at}` goes from {from:O} to {to:O}, which is earlier. "
                + "Write the earlier day as `from`, and the later one as `to`."
        );

    /// <summary>How to find the rows that lack what the field gives, which a client may have meant.</summary>
    private static string Missing(Field field) =>
        field switch
        {
            ListField => "; to find rows whose list is empty, write `{ any: false }`",
            FirstField or OneField { IsNullable: true } => "; to find rows without it, write `{ isNull: true }`",
            ValueField { IsNullable: true } => "; to find rows without a value, write `{ eq: null }`",
            _ => "",
        };
}
