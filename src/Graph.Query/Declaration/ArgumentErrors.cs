using System.Globalization;
using Graph.Query.Errors;

namespace Graph.Query.Declaration;

/// <summary>The sentences for arguments whose values are not allowed.</summary>
internal static class ArgumentErrors
{
    public static QueryException OutOfBounds(string argument, int value, int min, int max) =>
        new(ErrorCodes.InvalidArgument, $"`{argument}: {value}` is out of bounds. Ask for {min} to {max}.");

    public static QueryException OutOfBounds(string argument, double value, double min, double max) =>
        new(
            ErrorCodes.InvalidArgument,
            string.Create(CultureInfo.InvariantCulture, $"`{argument}: {value}` is out of bounds. Give {min} to {max}.")
        );

    public static QueryException Empty(string argument) =>
        new(ErrorCodes.InvalidArgument, $"`{argument}` is an empty list. Name at least one, or leave it out.");
}
