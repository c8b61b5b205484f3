using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>The only row of an entity that has exactly one, e.g. the account of what is loaded.</summary>
internal sealed class OnlyRoot : RootField
{
    private readonly EntityType type;

    public OnlyRoot(string name, string description, EntityType type, RootTypes types, PlanningServices services)
        : base(name, description, services)
    {
        this.type = type;
        // Nullable like every root field: a wrong argument below leaves the other root fields their answers.
        ResolvedType = types.Objects.Of(type);
        this.TakeArguments(types, Array.Empty<Argument>());
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var row = new RowProjection(type);
        var plan = selection.Rows(row);
        var one = new ConstantOperand(1);
        var reading = new Reading(RowsRequest.All with { Take = one }, row) { Wanted = one };
        return new([reading], run => AnswerAsync(run, reading, plan));
    }

    private async Task<RenderedJson?> AnswerAsync(RootRun run, Reading reading, ResponsePlan<object?[]> plan) =>
        await run.OneAsync(reading, plan)
        ?? throw new InvalidOperationException($"There is no row of `{type.Name}`, though there must be one.");
}
