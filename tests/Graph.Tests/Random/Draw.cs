using CsCheck;

namespace Graph.Tests.Random;

/// <summary>Small generators that the others are made of.</summary>
internal static class Draw
{
    public static Gen<T> OneOf<T>(params IReadOnlyList<T> values) =>
        Gen.Int[0, values.Count - 1].Select(index => values[index]);

    public static Gen<T?> OrNull<T>(this Gen<T> value)
        where T : class => Gen.Frequency((3, value.Select(T? (drawn) => drawn)), (1, Gen.Const(() => (T?)null)));

    public static Gen<T?> OrNothing<T>(this Gen<T> value)
        where T : struct => Gen.Frequency((3, value.Select(T? (drawn) => drawn)), (1, Gen.Const(() => (T?)null)));
}
