namespace Graph.Query.Operands;

/// <summary>A single value, or a list of single values.</summary>
/// <param name="Operand">The place of the value.</param>
/// <param name="Form">
/// The value itself where the form of a query follows from it, which is then of another form with another value: a truth
/// value or a direction; null for all others.
/// </param>
/// <param name="IsList">Whether it is a list.</param>
public sealed record GivenValue(Operand Operand, object? Form = null, bool IsList = false) : Given;
