using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The types of groups of rows.</summary>
internal sealed class GroupTypes(
    TypeTable types,
    ScalarTypes scalars,
    ListInputs lists,
    GroupInputs inputs,
    AggregateTypes aggregates
)
{
    private readonly GroupKeyTypes keys = new(types, scalars);

    /// <summary>The field of a connection that groups all of its rows.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="node">The type of the rows.</param>
    public GroupsFieldType FieldOf(EntityType type, IGraphType node) =>
        new(type, types.Reference(TypeNames.Group(type), () => Build(type, node)), inputs);

    private ObjectGraphType Build(EntityType type, IGraphType node)
    {
        var group = new ObjectGraphType
        {
            Name = TypeNames.Group(type),
            Description = $"`{type.Name}` rows that have something in common.",
        };
        group.AddField(
            new ConnectionFieldType<GroupRow>(
                "key",
                new NonNullGraphType(keys.Of(type)),
                "What they have in common. Only values that `by` names can be asked for.",
                Key
            )
        );
        group.AddField(
            new ConnectionFieldType<GroupRow>(
                "aggregate",
                new NonNullGraphType(aggregates.Of(type)),
                "What they are together.",
                Aggregate
            )
        );
        group.AddField(new GroupNodesFieldType(type, node, lists));
        return group;
    }

    private static ResponsePlan<GroupRow> Key(Selection selection)
    {
        var wanted = new RowProjection(selection.Row.Type);
        var plan = selection.Below<IReadOnlyList<object?>>(wanted);
        var places = wanted.Keys.Select(selection.Row.Group.Place).ToList();
        return plan.From<GroupRow>(group => [.. places.Select(place => group.Keys[place])]);
    }

    private static ResponsePlan<GroupRow> Aggregate(Selection selection)
    {
        var wanted = new RowProjection(selection.Row.Type);
        var plan = selection.Below<IReadOnlyList<object?>>(wanted);
        var slots = selection.Row.Group.Together.Include(wanted.Together);
        return plan.From<GroupRow>(group => [.. slots.Select(slot => group.Together[slot])]);
    }
}
