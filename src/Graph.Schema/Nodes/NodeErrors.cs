using Graph.Query.Declaration;
using Graph.Query.Errors;

namespace Graph.Schema.Nodes;

/// <summary>The sentences for IDs that name nothing.</summary>
internal static class NodeErrors
{
    /// <summary>The longest of the dataset's own IDs are shorter.</summary>
    private const int LongestId = 200;

    public static QueryException NoId(string globalId) =>
        new(
            ErrorCodes.InvalidId,
            $"`{Quoted(globalId)}` is not an ID of this server. Pass an `id` that it gave, unchanged; IDs cannot be made up."
        );

    public static QueryException OtherType(string globalId, EntityType type, EntityType expected) =>
        new(
            ErrorCodes.InvalidId,
            $"`{Quoted(globalId)}` is an ID of the type `{type.Name}`; here it must be one of the type `{expected.Name}`."
        );

    private static string Quoted(string globalId) => Shortened.To(LongestId, globalId);
}
