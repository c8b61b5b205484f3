namespace Graph.Tests.Random;

/// <summary>A type of the peer's model, as the reference reads it.</summary>
internal sealed record TypeModel(IReadOnlyList<FieldModel> Fields)
{
    public FieldModel this[string name] => Fields.Single(field => field.Name == name);
}
