using System.Linq.Expressions;

namespace Graph.Query.Declaration;

/// <summary>The first row of an ordered list, or none, e.g. a district's latest incarnation.</summary>
public sealed class FirstField : Field
{
    internal FirstField(FieldSource source, EntityType target)
        : base(source with { IsNullable = true })
    {
        if (!IsOrdered(source.Lambda.Body))
            throw DeclarationErrors.OrderMissing(source.Name);
        Target = target;
    }

    /// <summary>The entity of the list.</summary>
    public EntityType Target { get; }

    private protected override Field Build(FieldSource source) => new FirstField(source, Target);

    private static bool IsOrdered(Expression list) =>
        list is MethodCallExpression { Method.Name: var name, Arguments: [var inner, ..] }
        && (name is nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) || IsOrdered(inner));
}
