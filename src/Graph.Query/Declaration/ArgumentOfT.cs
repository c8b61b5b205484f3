namespace Graph.Query.Declaration;

/// <summary>An argument whose values have a type that the compiler checks against a field's expression.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class Argument<T> : Argument
{
    private readonly Func<TimeProvider, T?> unset;

    internal Argument(
        string name,
        string description,
        bool isRequired,
        bool isInherited,
        object? shownDefault,
        Func<TimeProvider, T?> unset
    )
        : base(name, description, isRequired, isInherited)
    {
        ShownDefault = shownDefault;
        this.unset = unset;
    }

    internal Func<object, T>? Convert { get; init; }

    internal Action<T>? Validate { get; init; }

    /// <inheritdoc />
    public override Type ClrType => typeof(T);

    /// <inheritdoc />
    public override object? ShownDefault { get; }

    /// <inheritdoc />
    public override object Read(object given)
    {
        var value = Convert is null ? (T)given : Convert(given);
        Validate?.Invoke(value);
        return value!; // what is given is not null
    }

    /// <inheritdoc />
    public override object? Default(TimeProvider clock) => unset(clock);
}
