using Graph.Query.Errors;

namespace Graph.Query.Compilation;

/// <summary>The sentences for queries that are not compiled.</summary>
internal static class CompilationErrors
{
    public static QueryException TooManyNewQueries() =>
        new(
            ErrorCodes.ServerBusy,
            "The server is preparing as many queries as it can that it has not met before. Try again in 1 second; "
                + "what it has met, it answers."
        );
}
