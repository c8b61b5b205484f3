namespace Graph.Query.Declaration;

/// <summary>The types of single values that fields may have.</summary>
internal static class ScalarTypes
{
    private static readonly HashSet<Type> Types =
    [
        typeof(string),
        typeof(int),
        typeof(double),
        typeof(bool),
        typeof(DateOnly),
        typeof(DateTimeOffset),
    ];

    public static bool IsScalar(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum || Types.Contains(bare);
    }
}
