namespace Graph.Tests.Random;

/// <summary>Related rows.</summary>
internal sealed record ListModel(string Name, Func<object, object?> Read, Func<TypeModel> Target)
    : FieldModel(Name, Read);
