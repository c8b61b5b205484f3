using Graph.Query.Errors;

namespace Graph.Schema.Roots;

/// <summary>The sentences for searches that cannot be made.</summary>
internal static class SearchErrors
{
    public static QueryException NothingToLookFor() =>
        new(ErrorCodes.InvalidArgument, "`text` has nothing to look for. Give at least one letter or digit.");
}
