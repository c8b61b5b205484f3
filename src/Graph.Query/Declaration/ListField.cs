namespace Graph.Query.Declaration;

/// <summary>Related rows, e.g. the incarnations of a district; clients may filter, sort and cut the list.</summary>
public sealed class ListField : Field
{
    internal ListField(FieldSource source, EntityType target)
        : base(source with { IsNullable = false }) => Target = target;

    /// <summary>The entity of the list.</summary>
    public EntityType Target { get; }

    private protected override Field Build(FieldSource source) => new ListField(source, Target);
}
