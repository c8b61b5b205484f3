using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Planning;

namespace Graph.Schema.Roots;

/// <summary>All rows of an entity, or those of a query that the server sets, in pages.</summary>
internal sealed class ConnectionRoot : RootField
{
    private readonly EntityType type;
    private readonly RowSource? source;

    public ConnectionRoot(
        string name,
        string description,
        EntityType type,
        RootTypes types,
        PlanningServices services,
        RowSource? source = null
    )
        : base(name, description, services)
    {
        this.type = type;
        this.source = source;
        ResolvedType = types.Connections.Of(name, type, types.Objects.Of(type));
        this.TakeArguments(types, type.Life is { } life ? [life.Day] : [], [.. types.Inputs.OfConnection(type)]);
    }

    /// <inheritdoc />
    public override bool IsPersonal => source is { Operands.Count: > 0 };

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        foreach (var operand in source?.Operands ?? [])
            selection.Arguments.Watched(operand);
        var page = new PagePlan(selection.Arguments, Services.PageLimits);
        var request = selection.Request(type).OnePage;
        var row = new RowProjection(type);
        var plan = selection.Plan<Page>(row);
        var parts = row.Parts;
        var reading = new Reading(request, row)
        {
            Source = source,
            IsCounted = parts.HasFlag(PageParts.TotalCount) || page.NeedsTotalCount,
            AreRead = parts.HasFlag(PageParts.Rows),
            Wanted = page.Size,
        };
        return new(
            [reading],
            async run =>
                run.Render(plan, await run.Reader.PageAsync(page.Of(run.Reader.Values), reading, parts, run.Ended))
        );
    }
}
