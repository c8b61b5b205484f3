using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Execution;

namespace Graph.Schema.Roots;

/// <summary>All rows of an entity, in pages.</summary>
internal sealed class ConnectionRoot : RootField
{
    private readonly EntityType type;

    public ConnectionRoot(string name, string description, EntityType type, RootTypes types, RootServices services)
        : base(name, description, services)
    {
        this.type = type;
        ResolvedType = types.Connections.Of(name, types.Objects.Of(type));
        TakeArguments(types, type.Life is { } life ? [life.Day] : [], [.. types.Inputs.OfConnection(type)]);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var arguments = selection.Arguments;
        var page = PageRequest.Of(
            arguments.First,
            arguments.After,
            arguments.Last,
            arguments.Before,
            Services.PageLimits
        );
        var request = selection.Planner.Requests.Read(type, arguments);

        var row = new RowProjection(type);
        var plan = selection.Plan<Page>(row);
        var parts = selection.Planner.Parts;
        var reading = new Reading(request, row)
        {
            IsCounted = parts.HasFlag(PageParts.TotalCount) || page.NeedsTotalCount,
        };
        return new([reading], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader) =>
            RenderedJson.Of(plan, await reader.ReadAsync((rows, ended) => rows.PageAsync(page, reading, parts, ended)));
    }
}
