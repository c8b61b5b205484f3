namespace Graph.Query.Declaration;

/// <summary>The first row of an ordered list, or none, e.g. a district's latest incarnation.</summary>
public sealed class FirstField : Field
{
    internal FirstField(FieldSource source, EntityType target)
        : base(source with { IsNullable = true }) => Target = target;

    /// <summary>The entity of the list.</summary>
    public EntityType Target { get; }
}
