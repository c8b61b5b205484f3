using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>The object of a global ID, of any type or of one; null if there is none.</summary>
internal sealed class NodeRoot : RootField
{
    private readonly EntityType? expected;

    /// <summary>The object of any type.</summary>
    public NodeRoot(RootTypes types, PlanningServices services)
        : base("node", "The object of an ID, or null if there is none (any more).", services)
    {
        ResolvedType = types.Objects.Node();
        // Nothing else: where there is a second argument, Relay's compiler refuses fragments with @refetchable.
        Arguments = [types.RequiredId("id", "The object's `id`.")];
    }

    /// <summary>The object of one type.</summary>
    public NodeRoot(string name, string description, EntityType type, RootTypes types, PlanningServices services)
        : base(name, description, services)
    {
        expected = type;
        ResolvedType = types.Objects.Of(type);
        this.TakeArguments(types, [types.RequiredId("id", $"An `id` of the type `{type.Name}`.")]);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var id = selection.Arguments.Operand("id") ?? throw new InvalidOperationException("`id` is required.");
        var key = selection.Arguments.Watched(id.Then(given => ReadKey((string?)given)));
        // Of which type an ID is, is a part of the form that the plan is made for.
        var type = expected is { IsBase: false } only ? only : TypeOf(selection.Arguments.Value("id") as string);
        if (type is null)
            return new([], _ => Task.FromResult<RenderedJson?>(null));

        var node = NodePlan.Of(selection, type, out var plan);
        return new([node.Reading], run => AnswerAsync(run, node, key, plan));
    }

    private static async Task<RenderedJson?> AnswerAsync(
        RootRun run,
        NodePlan node,
        Operand key,
        ResponsePlan<object?[]> plan
    )
    {
        var wanted = key.Read(run.Reader.Values) ?? throw new InvalidOperationException("`id` is required.");
        var found = await node.RowsAsync(run, [wanted]);
        return found.TryGetValue(wanted, out var row) ? run.Render(plan, row) : null;
    }

    /// <summary>The type that an ID names; null where it is none here, which is refused when its key is read.</summary>
    private EntityType? TypeOf(string? id) =>
        GlobalId.Find(Services.Model, id ?? "")?.Type is { } type && (expected is null || type.Is(expected))
            ? type
            : null;

    private object ReadKey(string? id) =>
        expected is null
            ? GlobalId.Read(Services.Model, id ?? "").Key
            : GlobalId.Read(Services.Model, expected, id ?? "").Key;
}
