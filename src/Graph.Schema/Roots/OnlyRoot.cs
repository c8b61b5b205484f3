using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Schema.Execution;
using Graph.Schema.Planning;

namespace Graph.Schema.Roots;

/// <summary>The only row of an entity that has exactly one, e.g. the account of what is loaded.</summary>
internal sealed class OnlyRoot : RootField
{
    private readonly EntityType type;

    public OnlyRoot(string name, string description, EntityType type, RootTypes types, RootServices services)
        : base(name, description, services)
    {
        this.type = type;
        // Nullable like every root field: a wrong argument below leaves the other root fields their answers.
        ResolvedType = types.Objects.Of(type);
        TakeArguments(types, Array.Empty<Argument>());
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var row = new RowProjection(type);
        var plan = selection.Plan<object?[]>(row);
        var reading = new Reading(RowsRequest.All with { Take = 1 }, row);
        return new([reading], reader => AnswerAsync(reader, reading, plan));
    }

    private async Task<RenderedJson?> AnswerAsync(RootReader reader, Reading reading, ResponsePlan<object?[]> plan) =>
        await reader.OneAsync(reading, plan)
        ?? throw new InvalidOperationException($"There is no row of `{type.Name}`, though there must be one.");
}
