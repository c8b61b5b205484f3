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
        var ids = selection
            .Arguments.Required<IEnumerable<object>>("ids")
            .Cast<string>()
            .Select(id => Read(selection, id))
            .ToList();
        var plans = ids.OfType<GlobalKey>().GroupBy(id => id.Type).Select(keys => Plan(selection, keys)).ToList();
        return new([.. plans.Select(plan => plan.Reading)], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader)
        {
            var found = await reader.ReadAsync((rows, ended) => ReadAsync(rows, plans, ended));
            return RenderedJson.Of(ResponseLists.Of(new ResponsePlan<object>(Write)), ids);

            void Write(ResponseOutput output, object id)
            {
                if (id is GlobalKey key && found.GetValueOrDefault(key) is { } node)
                    node.WriteTo(output);
                else
                    output.Json.WriteNullValue();
                if (id is FieldFault fault)
                    output.Report(new PlacedFault(fault, []));
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
            found.Add(new(plan.Node.Type, key), RenderedJson.Of(plan.Plan, row));
        return found;
    }

    private static TypePlan Plan(RootSelection selection, IGrouping<EntityType, GlobalKey> keys)
    {
        var node = NodePlan.Of(selection, keys.Key, out var plan);
        return new(node, node.Reading([.. keys.Select(id => id.Key).Distinct()]), plan);
    }

    /// <summary>What an ID names; one that names nothing leaves a null and an error at its place, and the others their answers.</summary>
    /// <returns>A <see cref="GlobalKey"/>, or a <see cref="FieldFault"/>.</returns>
    private object Read(RootSelection selection, string id)
    {
        try
        {
            return GlobalId.Read(Services.Model, id);
        }
        catch (QueryException error)
        {
            return selection.Fault(error);
        }
    }

    private sealed record TypePlan(NodePlan Node, Reading Reading, ResponsePlan<object?[]> Plan);
}
