using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Schema.Execution;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>The objects of several global IDs, in their order; one statement per type, not per ID.</summary>
internal sealed class NodesRoot : RootField
{
    public NodesRoot(RootTypes types, RootServices services)
        : base("nodes", "The objects of several IDs, in their order; null for an ID that names none.", services)
    {
        ResolvedType = new NonNullGraphType(new ListGraphType(types.Objects.Node()));
        TakeArguments(types, [types.RequiredIds("ids", "The objects' `id`s.")]);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var ids = selection.Arguments.Required<IEnumerable<object>>("ids").Cast<string>().Select(Read).ToList();
        var plans = ids.OfType<GlobalKey>().GroupBy(id => id.Type).Select(keys => Plan(selection, keys)).ToList();
        return new([.. plans.Select(plan => plan.Reading)], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader)
        {
            var found = await reader.ReadAsync((rows, ended) => ReadAsync(rows, plans, ended));
            return RenderedJson.Of(ResponseLists.Of<RenderedJson?>(Write), ids.Select((id, index) => Find(id, index)));

            RenderedJson? Find(object id, int index)
            {
                if (id is QueryException error)
                    reader.Report(error, index);
                return id is GlobalKey key ? found.GetValueOrDefault(key) : null;
            }
        }
    }

    /// <summary>The rows of all types, as of one moment.</summary>
    private static async Task<Dictionary<GlobalKey, RenderedJson>> ReadAsync(
        EntityReader reader,
        IReadOnlyList<TypePlan> plans,
        CancellationToken ended
    )
    {
        var found = new Dictionary<GlobalKey, RenderedJson>();
        foreach (var plan in plans)
        foreach (var (key, row) in await plan.Node.RowsAsync(reader, plan.Reading, ended))
            found.Add(new(plan.Node.Type, key), RenderedJson.Of(plan.Write, row));
        return found;
    }

    private static TypePlan Plan(RootSelection selection, IGrouping<EntityType, GlobalKey> keys)
    {
        var node = NodePlan.Of(selection, keys.Key, out var write);
        return new(node, node.Reading([.. keys.Select(id => id.Key).Distinct()]), write);
    }

    /// <summary>What an ID names; one that names nothing leaves a null and an error at its place, and the others their answers.</summary>
    /// <returns>A <see cref="GlobalKey"/>, or the <see cref="QueryException"/>.</returns>
    private object Read(string id)
    {
        try
        {
            return GlobalId.Read(Services.Model, id);
        }
        catch (QueryException error)
        {
            return error;
        }
    }

    private static void Write(Utf8JsonWriter writer, RenderedJson? node)
    {
        if (node is null)
            writer.WriteNullValue();
        else
            node.WriteTo(writer);
    }

    private sealed record TypePlan(NodePlan Node, Reading Reading, ResponseWriter<object?[]> Write);
}
