using Graph.Query.Declaration;
using Graph.Query.Errors;

namespace Graph.Query.Sorting;

/// <summary>The sentences for sort orders that cannot be understood.</summary>
internal static class SortErrors
{
    public static QueryException NullKey(string at, Field field) =>
        new(ErrorCodes.InvalidOrder, $"`{at}` is null, which is no order. Leave it out, or write {Key(field)}.");

    public static InvalidOperationException NoPrimaryKey(EntityType type) =>
        new(
            $"The database's model has no primary key for `{type.Name}`, so its rows have no order of their own. "
                + "Map the entity with a key."
        );

    public static QueryException CountMissing(string at) =>
        new(ErrorCodes.InvalidOrder, $"`{at}` says nothing to order by. Write `count: ASC` or `count: DESC`.");

    private static string Key(Field field) =>
        field switch
        {
            ListField => "`{ count: ASC }` or `{ count: DESC }`",
            OneField one => $"an object, e.g. {Example(one.Target)}",
            FirstField first => $"an object, e.g. {Example(first.Target)}",
            _ => "`ASC` or `DESC`",
        };

    private static string Example(EntityType type) =>
        type.Fields.FirstOrDefault(field => field is ValueField or KeyField) is { } key
            ? $"`{{ {key.Name}: ASC }}`"
            : $"a key of `{type.Name}`";
}
