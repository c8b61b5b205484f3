using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>A way over rows of one entity: its steps and its length; null where there is none.</summary>
internal sealed class PathRoot : RootField
{
    private readonly PathDeclaration path;
    private readonly EntityType type;

    public PathRoot(PathDeclaration path, EntityType type, RootTypes types, PlanningServices services)
        : base(path.Name, path.Description, services)
    {
        this.path = path;
        this.type = type;
        ResolvedType = types.Paths.Of(path.TypeName, path.Description, types.Objects.Of(type));
        this.TakeArguments(types, path.Arguments);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var row = new RowProjection(type);
        var plan = selection.Plan<IReadOnlyList<object?[]>>(row);
        var arguments = selection.Arguments.For(path.Arguments);
        var steps = new NodePlan(row, new ConstantOperand(Services.PageLimits.DefaultSize));
        return new([steps.Reading], run => AnswerAsync(run, steps, arguments, plan));
    }

    private async Task<RenderedJson?> AnswerAsync(
        RootRun run,
        NodePlan steps,
        IReadOnlyList<Operand> arguments,
        ResponsePlan<IReadOnlyList<object?[]>> plan
    )
    {
        var (database, values) = (run.Reader.Database, run.Reader.Values);
        var given = arguments.Select(argument => argument.Read(values)).ToArray();
        if (await path.Find(database, given, values.Today, run.Ended) is not { } keys)
            return null;
        var rows = await steps.RowsAsync(run, [.. keys]);
        return run.Render(plan, [.. keys.Select(key => rows[key])]);
    }
}
