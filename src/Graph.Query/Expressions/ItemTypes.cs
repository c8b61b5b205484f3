namespace Graph.Query.Expressions;

/// <summary>The type of a sequence's items.</summary>
internal static class ItemTypes
{
    public static bool IsSequence(Type type) => type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    public static Type Of(Type sequence) => Sequences(sequence).Single().GetGenericArguments()[0];

    /// <summary>The same, or null if the type is no sequence of one type.</summary>
    public static Type? TryOf(Type type) =>
        Sequences(type).ToList() is [var sequence] ? sequence.GetGenericArguments()[0] : null;

    private static IEnumerable<Type> Sequences(Type type) =>
        type.GetInterfaces()
            .Append(type)
            .Where(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEnumerable<>));
}
