using Graph.Query.Errors;

namespace Graph.Query.Projection.Groups;

/// <summary>The sentences for groups that cannot be made.</summary>
internal static class GroupErrors
{
    public static QueryException NoKey() =>
        new(ErrorCodes.InvalidArgument, "`by` is empty. Name a value to group by, or ask for `aggregate` of all rows.");

    public static QueryException TooManyKeys(int count, int allowed) =>
        new(ErrorCodes.InvalidArgument, $"`by` names {count} keys; at most {allowed} are allowed. Name fewer.");

    public static QueryException NullKey(string at, bool isRow) =>
        new(
            ErrorCodes.InvalidArgument,
            $"`{at}` is null, which is no key. Leave it out, or write "
                + (isRow ? "an object with values of that row." : "`VALUE`.")
        );

    public static QueryException NotAKey(string at, string path) =>
        new(
            ErrorCodes.InvalidArgument,
            $"`{at}` leads to `{path}`, by which the rows are not grouped. Add it to `by`, or leave it out here."
        );

    public static QueryException NullCondition(string at) =>
        new(ErrorCodes.InvalidFilter, $"`{at}` is null, which is no condition. Leave it out, or give it a value.");

    public static QueryException NullOrder(string at) =>
        new(ErrorCodes.InvalidOrder, $"`{at}` is null, which is no order. Leave it out, or write `ASC` or `DESC`.");
}
