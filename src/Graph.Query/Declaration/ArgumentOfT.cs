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

    internal Action<T>? Validate { get; init; }

    /// <inheritdoc />
    public override Type ClrType => typeof(T);

    /// <inheritdoc />
    public override object? ShownDefault { get; }

    /// <inheritdoc />
    public override void Check(object value) => Validate?.Invoke((T)value);

    /// <inheritdoc />
    public override object? Default(TimeProvider clock) => unset(clock);
}
