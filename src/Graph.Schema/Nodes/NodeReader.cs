using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Projection;
using Graph.Schema.Execution;
using Graph.Schema.Roots;

namespace Graph.Schema.Nodes;

/// <summary>Reads rows of one type by their keys.</summary>
internal static class NodeReader
{
    /// <summary>The rows that exist, by key, each written as the client selects it.</summary>
    public static async Task<Dictionary<object, RenderedJson>> ReadAsync(
        RootSelection selection,
        EntityType type,
        IReadOnlyCollection<object> keys
    )
    {
        var row = new RowProjection(type);
        var write = selection.Plan<object?[]>(type.Name, row);
        var rows = await RowsAsync(selection, row, keys);
        return rows.ToDictionary(found => found.Key, found => RenderedJson.Of(write, found.Value));
    }

    /// <summary>The rows that exist, by key.</summary>
    public static async Task<Dictionary<object, object?[]>> RowsAsync(
        RootSelection selection,
        RowProjection row,
        IReadOnlyCollection<object> keys
    )
    {
        var field = row.Type.Key ?? throw new InvalidOperationException($"`{row.Type.Name}` has no ID to read by.");
        var slot = row.Value(field.With([]));
        var request = RowsRequest.All.OnlyKeys(row.Type, keys);
        var rows = await selection.ReadAsync(reader => reader.RowsAsync(request, row, selection.Cancellation));
        return rows.ToDictionary(found => found[slot]!); // a key is never null
    }
}
