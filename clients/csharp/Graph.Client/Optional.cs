namespace Graph.Client;

/// <summary>
/// A value that may be left out, which is not the same to the server as null. It is given by just writing it, and a list as
/// <c>new([…])</c>, since C# converts no interfaces.
/// </summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
public readonly record struct Optional<T>(T Value)
{
    /// <summary>Whether a value was given; `default` is left out.</summary>
    public bool IsGiven { get; } = true;

    /// <summary>Gives a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);
}
