namespace Graph.Query.Declaration;

/// <summary>One related row, e.g. the region of an incarnation.</summary>
public sealed class OneField : Field
{
    internal OneField(FieldSource source, EntityType target)
        : base(source) => Target = target;

    /// <summary>The related entity.</summary>
    public EntityType Target { get; }

    private protected override Field Build(FieldSource source) => new OneField(source, Target);
}
