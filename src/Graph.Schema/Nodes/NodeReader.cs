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
        var field = type.Key ?? throw new InvalidOperationException($"`{type.Name}` has no ID to read by.");
        var row = new RowProjection(type);
        var keySlot = row.Value(field.With([]));
        var write = selection.Plan<object?[]>(selection.ObjectType(type.Name), row);

        var request = RowsRequest.All.OnlyKeys(type, keys);
        var rows = await selection.ReadAsync(reader => reader.RowsAsync(request, row, selection.Cancellation));
        return rows.Where(found => found[keySlot] is not null)
            .ToDictionary(found => found[keySlot] ?? "", found => RenderedJson.Of(write, found));
    }
}
