using Graph.Query.Declaration;
using Graph.Schema.Nodes;

namespace Graph.Schema.Roots;

/// <summary>The row of an entity that has a given global ID; null if there is none.</summary>
internal sealed class KeyRoot : RootField
{
    private readonly EntityType type;

    public KeyRoot(string name, string description, EntityType type, RootTypes types, RootServices services)
        : base(name, description, services)
    {
        this.type = type;
        ResolvedType = types.Objects.Of(type);
        TakeArguments(types, [types.RequiredId("id", $"An `id` of the type `{type.Name}`.")]);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var key = GlobalId.ReadKey(Services.Model, type, selection.Arguments.Required<string>("id"));
        return NodeRoot.Plan(selection, type, key);
    }
}
