using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Schema.Execution;
using Graph.Schema.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>A way over rows of one entity: its steps and its length; null where there is none.</summary>
internal sealed class PathRoot : RootField
{
    private readonly PathDeclaration path;
    private readonly EntityType type;

    public PathRoot(PathDeclaration path, EntityType type, RootTypes types, RootServices services)
        : base(path.Name, path.Description, services)
    {
        this.path = path;
        this.type = type;
        ResolvedType = types.Paths.Of(path.TypeName, path.Description, types.Objects.Of(type));
        TakeArguments(types, path.Arguments);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var row = new RowProjection(type);
        var plan = selection.Plan<IReadOnlyList<object?[]>>(row);
        var arguments = selection.Arguments.For(path.Arguments);
        var steps = new NodePlan(row);
        return new([new Reading(RowsRequest.All, row)], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader)
        {
            var rows = await reader.InDatabaseAsync((database, ended) => StepsAsync(database, steps, arguments, ended));
            return rows is null ? null : RenderedJson.Of(plan, rows);
        }
    }

    /// <summary>Finds the way and reads its rows, both as of one moment; null where there is no way.</summary>
    private async Task<IReadOnlyList<object?[]>?> StepsAsync(
        DbContext database,
        NodePlan steps,
        IReadOnlyList<object?> arguments,
        CancellationToken ended
    )
    {
        if (await path.Find(database, arguments, Services.Clock, ended) is not { } keys)
            return null;
        var rows = await steps.RowsAsync(new EntityReader(database), steps.Reading(keys), ended);
        return [.. keys.Select(key => rows[key])];
    }
}
