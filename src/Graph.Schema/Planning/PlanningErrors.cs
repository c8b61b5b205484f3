using Graph.Query.Errors;

namespace Graph.Schema.Planning;

/// <summary>The sentences for arguments that do not go together.</summary>
internal static class PlanningErrors
{
    public static QueryException BothGiven(string argument, string other) =>
        new(
            ErrorCodes.InvalidArgument,
            $"`{argument}` and `{other}` are both given, but `{other}` takes the place of `{argument}`. Leave one of them out."
        );
}
