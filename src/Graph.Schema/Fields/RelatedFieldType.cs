using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>One related row, or null where there may be none.</summary>
internal sealed class RelatedFieldType : RowFieldType
{
    private readonly EntityType target;
    private readonly bool isFirstOfList;
    private readonly Func<RowProjection, BoundLambda, RowProjection, int> addSlot;

    public RelatedFieldType(OneField field, IGraphType type, ScalarTypes scalars)
        : this(field, field.Target, type, scalars, (row, source, related) => row.One(source, field.IsNullable, related))
    { }

    public RelatedFieldType(FirstField field, IGraphType type, ScalarTypes scalars)
        : this(field, field.Target, type, scalars, (row, source, related) => row.First(source, related)) =>
        isFirstOfList = true;

    private RelatedFieldType(
        Field field,
        EntityType target,
        IGraphType type,
        ScalarTypes scalars,
        Func<RowProjection, BoundLambda, RowProjection, int> addSlot
    )
        : base(field, type)
    {
        this.target = target;
        this.addSlot = addSlot;
        Arguments = scalars.Arguments(field.Arguments);
    }

    /// <summary>Whether the row is looked for in a list, which takes as long to compile as a list.</summary>
    public override bool IsOfList => isFirstOfList;

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection)
    {
        var related = new RowProjection(target);
        var plan = selection.Rows(related);
        var slot = addSlot(selection.Row, Source(selection), related);
        return FromSlot(slot, plan.From<object>(row => (object?[])row));
    }
}
