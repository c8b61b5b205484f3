namespace Graph.Query.Expressions;

/// <summary>The type of a sequence's items.</summary>
internal static class ItemTypes
{
    public static bool IsSequence(Type type) => type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    public static Type Of(Type sequence) =>
        sequence
            .GetInterfaces()
            .Append(sequence)
            .Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .GetGenericArguments()[0];
}
