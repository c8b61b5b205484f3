using System.Reflection;

namespace Graph.Data.Comparing;

/// <summary>A field that is compared.</summary>
/// <param name="Name">What the schema calls it.</param>
/// <param name="Property">Where its value stands, or the ID of what it refers to.</param>
/// <param name="Target">The class of what it refers to; null of a value.</param>
/// <param name="Year">Where the year stands that its value is of; null where there is none.</param>
internal sealed record ComparedField(string Name, PropertyInfo Property, Type? Target, PropertyInfo? Year);
