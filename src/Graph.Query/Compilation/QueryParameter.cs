using Graph.Query.Operands;

namespace Graph.Query.Compilation;

/// <summary>A parameter of a query.</summary>
/// <param name="Name">Its name within the query.</param>
/// <param name="Operand">What gives its value.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record QueryParameter(string Name, Operand Operand, Type Type)
{
    /// <summary>Its value in one request.</summary>
    /// <remarks>
    /// What a client gives wrongly is reported at its place, if a row reaches it. The rest is answered, and so the query
    /// needs some value: one that finds little.
    /// </remarks>
    public object? Read(OperandValues values) => Operand.TryRead(values, out var value) ? value : Nothing;

    /// <summary>A value that any query takes: an empty list or text, a zero, or null where that is the type's default.</summary>
    private object? Nothing =>
        Type == typeof(string) ? ""
        : Type.GetElementType() is { } item ? Array.CreateInstance(item, 0)
        : Type.IsValueType ? Activator.CreateInstance(Type)
        : null;
}
