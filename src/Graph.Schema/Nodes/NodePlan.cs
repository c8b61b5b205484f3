using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Roots;

namespace Graph.Schema.Nodes;

/// <summary>How rows of one type are read by their keys.</summary>
internal sealed class NodePlan
{
    private readonly RowProjection row;
    private readonly int key;

    /// <param name="row">What is wanted of each row; it takes the key besides.</param>
    public NodePlan(RowProjection row)
    {
        var field = row.Type.Key ?? throw new InvalidOperationException($"`{row.Type.Name}` has no ID to read by.");
        this.row = row;
        key = row.Value(field.With([]));
    }

    /// <summary>The type of the rows.</summary>
    public EntityType Type => row.Type;

    /// <summary>Plans rows of a type as the client selects them at a root field.</summary>
    public static NodePlan Of(RootSelection selection, EntityType type, out ResponsePlan<object?[]> plan)
    {
        var row = new RowProjection(type);
        plan = selection.Plan<object?[]>(type.Name, row);
        return new(row);
    }

    /// <summary>The reading of certain rows.</summary>
    public Reading Reading(IReadOnlyCollection<object> keys) => new(RowsRequest.All.OnlyKeys(row.Type, keys), row);

    /// <summary>The rows that exist, by key.</summary>
    public async Task<Dictionary<object, object?[]>> RowsAsync(
        EntityReader reader,
        Reading reading,
        CancellationToken ended
    )
    {
        var rows = await reader.RowsAsync(reading, ended);
        return rows.ToDictionary(found => found[key]!); // a key is never null
    }
}
