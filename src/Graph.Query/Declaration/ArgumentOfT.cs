using Graph.Query.Operands;
using Graph.Query.Scalars;

namespace Graph.Query.Declaration;

/// <summary>An argument whose values have a type that the compiler checks against a field's expression.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class Argument<T> : Argument
{
    internal Argument(string name, string description, bool isRequired, bool isInherited, Operand unset)
        : base(name, description, isRequired, isInherited, unset) { }

    internal Func<object, T>? Convert { get; init; }

    internal Action<T>? Validate { get; init; }

    /// <inheritdoc />
    public override Type ClrType => typeof(T);

    /// <inheritdoc />
    public override Operand Of(Operand given) =>
        Convert is null && Validate is null && ScalarKinds.Find(typeof(T))?.FromClient is null
            ? given
            : given.Then(Read);

    private object? Read(object? given)
    {
        if (given is null)
            return null;
        var value = Convert is null ? (T)ScalarKinds.Read(typeof(T), given) : Convert(given);
        Validate?.Invoke(value);
        return value;
    }
}
