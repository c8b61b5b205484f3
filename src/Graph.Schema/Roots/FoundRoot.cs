using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>One row of an entity, found by code of the server's own; null where there is none.</summary>
internal sealed class FoundRoot : RootField
{
    private readonly FoundDeclaration found;
    private readonly EntityType type;

    public FoundRoot(FoundDeclaration found, EntityType type, RootTypes types, PlanningServices services)
        : base(found.Name, found.Description, services)
    {
        this.found = found;
        this.type = type;
        ResolvedType = types.Objects.Of(type);
        this.TakeArguments(types, found.Arguments);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var node = NodePlan.Of(selection, type, out var plan);
        var arguments = selection.Arguments.For(found.Arguments);
        return new([node.Reading], run => AnswerAsync(run, node, arguments, plan));
    }

    private async Task<RenderedJson?> AnswerAsync(
        RootRun run,
        NodePlan node,
        IReadOnlyList<Operand> arguments,
        ResponsePlan<object?[]> plan
    )
    {
        var values = run.Reader.Values;
        var given = arguments.Select(argument => argument.Read(values)).ToArray();
        if (await found.Find(run.Reader.Database, given, run.Ended) is not { } key)
            return null;
        var rows = await node.RowsAsync(run, [key]);
        return rows.TryGetValue(key, out var row) ? run.Render(plan, row) : null;
    }
}
