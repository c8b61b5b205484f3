using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Schema.Planning;
using Graph.Schema.Responses;

namespace Graph.Schema.Roots;

/// <summary>How rows of one type are read by their keys.</summary>
internal sealed class NodePlan
{
    private readonly int key;

    /// <param name="row">What is wanted of each row; it takes the key besides.</param>
    /// <param name="wanted">How many rows are asked for at the most; null for one.</param>
    public NodePlan(RowProjection row, Operand? wanted = null)
    {
        var field = row.Type.Key ?? throw new InvalidOperationException($"`{row.Type.Name}` has no ID to read by.");
        Type = row.Type;
        key = row.Value(field.With([]));
        Reading = new(RowsRequest.All.OnlyKeys(row.Type), row) { Wanted = wanted ?? new ConstantOperand(1) };
    }

    /// <summary>The type of the rows.</summary>
    public EntityType Type { get; }

    /// <summary>The reading of rows by their keys.</summary>
    public Reading Reading { get; }

    /// <summary>Plans rows of a type as the client selects them at a root field.</summary>
    public static NodePlan Of(
        RootSelection selection,
        EntityType type,
        out ResponsePlan<object?[]> plan,
        Operand? wanted = null
    )
    {
        var row = new RowProjection(type);
        plan = selection.Rows(row);
        return new(row, wanted);
    }

    /// <summary>The rows that exist of certain keys, by key.</summary>
    public async Task<Dictionary<object, object?[]>> RowsAsync(RootRun run, IReadOnlyCollection<object> keys)
    {
        var rows = await run.Reader.RowsAsync(Reading, keys, run.Ended);
        return rows.ToDictionary(found => found[key]!); // a key is never null
    }
}
