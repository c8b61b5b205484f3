using Graph.Schema.Execution;
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
    protected override async Task<RenderedJson?> AnswerAsync(RootSelection selection)
    {
        var (type, key) = GlobalId.Read(Services.Model, selection.Arguments.Required<string>("id"));
        var found = await NodeReader.ReadAsync(selection, type, [key]);
        return found.GetValueOrDefault(key);
    }
}
