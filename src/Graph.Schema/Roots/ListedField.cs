namespace Graph.Schema.Roots;

/// <summary>A field of items that no table holds.</summary>
/// <param name="Name">What clients call it.</param>
/// <param name="Type">
/// The type of its values: a scalar's or an enum, or <see cref="FoundRow"/>, of which the global ID is shown.
/// </param>
/// <param name="Description">What the values are, and what null means.</param>
/// <param name="IsNullable">Whether an item may lack it.</param>
public sealed record ListedField(string Name, Type Type, string Description, bool IsNullable = false);
