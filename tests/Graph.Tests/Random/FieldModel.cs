namespace Graph.Tests.Random;

/// <summary>A field of the peer's model, as the reference reads it from an object.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Read">From a row to the value, the related row, or the related rows.</param>
internal abstract record FieldModel(string Name, Func<object, object?> Read);
