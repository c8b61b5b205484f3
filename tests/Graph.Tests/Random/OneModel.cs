namespace Graph.Tests.Random;

/// <summary>A related row.</summary>
internal sealed record OneModel(string Name, Func<object, object?> Read, Func<TypeModel> Target)
    : FieldModel(Name, Read);
