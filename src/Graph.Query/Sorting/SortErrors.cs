using Graph.Query.Declaration;
using Graph.Query.Errors;

namespace Graph.Query.Sorting;

/// <summary>The sentences for sort orders that cannot be understood.</summary>
internal static class SortErrors
{
    public static QueryException NullKey(string at) =>
        new(ErrorCodes.InvalidOrder, $"`{at}` is null, which is no order. Leave it out, or write `ASC` or `DESC`.");

    public static InvalidOperationException NoPrimaryKey(EntityType type) =>
        new(
            $"The database's model has no primary key for `{type.Name}`, so its rows have no order of their own. "
                + "Map the entity with a key."
        );

    public static QueryException CountMissing(string at) =>
        new(ErrorCodes.InvalidOrder, $"`{at}` says nothing to order by. Write `count: ASC` or `count: DESC`.");
}
