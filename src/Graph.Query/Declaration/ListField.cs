namespace Graph.Query.Declaration;

/// <summary>Related rows, e.g. the incarnations of a district; clients may filter, sort and cut the list.</summary>
public sealed class ListField : Field
{
    internal ListField(FieldSource source, EntityType target)
        : base(source with { IsNullable = false }) => Target = target;

    /// <summary>The entity of the list.</summary>
    public EntityType Target { get; }

    /// <summary>What clients may pass: the field's own arguments, and the day on which rows that begin and end must have stood.</summary>
    public IReadOnlyList<Argument> ListArguments => Target.Life is { } life ? [.. Arguments, life.Day] : Arguments;

    private protected override Field Build(FieldSource source) => new ListField(source, Target);
}
