using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>What the values of one field are together, for many rows.</summary>
internal sealed class AggregatedFieldType : PlannedField<IReadOnlyList<object?>>, ITakeArguments
{
    private readonly ValueField field;

    public AggregatedFieldType(ValueField field, IGraphType values, ScalarTypes scalars)
    {
        this.field = field;
        Name = field.Name;
        Description = Descriptions.Of(field);
        DeprecationReason = field.DeprecationReason;
        ResolvedType = new NonNullGraphType(values);
        Arguments = scalars.Arguments(field.Arguments);
    }

    /// <inheritdoc />
    public IReadOnlyList<Argument> DeclaredArguments => this.field.Arguments;

    /// <inheritdoc />
    public override ResponsePlan<IReadOnlyList<object?>> Plan(Selection selection)
    {
        var source = field.With(selection.Arguments.For(field.Arguments));
        var ofValue = new RowProjection(selection.Row.Type);
        var plan = selection.Below<IReadOnlyList<object?>>(ofValue);
        var slots = selection.Row.Together.Include(ofValue.Together, source);
        return plan.From<IReadOnlyList<object?>>(told => [.. slots.Select(slot => told[slot])]);
    }
}
