using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>A field of a connection, of one of its edges or of its page's facts.</summary>
internal sealed class ConnectionFieldType<TSource> : PlannedField<TSource>
{
    private readonly Func<Selection, ResponsePlan<TSource>> plan;

    public ConnectionFieldType(
        string name,
        IGraphType type,
        string description,
        Func<Selection, ResponsePlan<TSource>> plan
    )
    {
        Name = name;
        ResolvedType = type;
        Description = description;
        this.plan = plan;
    }

    /// <inheritdoc />
    public override ResponsePlan<TSource> Plan(Selection selection) => plan(selection);
}
