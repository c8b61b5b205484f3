using Graph.Query.Declaration;
using Graph.Schema.Nodes;

namespace Graph.Schema.Roots;

/// <summary>The object of a global ID, whatever its type; null if there is none.</summary>
internal sealed class NodeRoot : RootField
{
    public NodeRoot(RootTypes types, RootServices services)
        : base("node", "The object of an ID, or null if there is none (any more).", services)
    {
        ResolvedType = types.Objects.Node();
        // Nothing else: where there is a second argument, Relay's compiler refuses fragments with @refetchable.
        Arguments = [types.RequiredId("id", "The object's `id`.")];
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var (type, key) = GlobalId.Read(Services.Model, selection.Arguments.Required<string>("id"));
        return Plan(selection, type, key);
    }

    /// <summary>How the one row of a key is answered.</summary>
    public static RootPlan Plan(RootSelection selection, EntityType type, object key)
    {
        var reading = NodePlan.Of(selection, type, out var plan).Reading([key]);
        return new([reading], reader => reader.OneAsync(reading, plan));
    }
}
