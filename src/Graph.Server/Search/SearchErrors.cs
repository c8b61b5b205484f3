using Graph.Query.Errors;

namespace Graph.Server.Search;

/// <summary>The sentences for searches that cannot be made.</summary>
internal static class SearchErrors
{
    public static QueryException NothingToLookFor() =>
        new(ErrorCodes.InvalidArgument, "`text` has nothing to look for. Give at least one letter or digit.");

    public static QueryException TooLong(int given, int allowed) =>
        new(
            ErrorCodes.InvalidArgument,
            $"`text` has {given} characters; a search takes at most {allowed}. Look for the words that tell the most alone."
        );

    public static QueryException TooManyWords(int given, int allowed) =>
        new(
            ErrorCodes.InvalidArgument,
            $"`text` has {given} different words; a search takes at most {allowed}. Look for those that tell the most alone."
        );
}
