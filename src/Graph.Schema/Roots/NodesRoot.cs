using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Operands;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>The objects of several global IDs, in their order; one statement per type, not per ID.</summary>
internal sealed class NodesRoot : RootField
{
    public NodesRoot(RootTypes types, PlanningServices services)
        : base("nodes", "The objects of several IDs, in their order; null for an ID that names none.", services)
    {
        ResolvedType = new NonNullGraphType(new ListGraphType(types.Objects.Node()));
        this.TakeArguments(types, [types.RequiredIds("ids", "The objects' `id`s.")]);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var ids = selection.Arguments.Operand("ids") ?? throw new InvalidOperationException("`ids` is required.");
        // Of which types the IDs are, is a part of the form that the plan is made for.
        var types = Keys(selection.Arguments.Value("ids")).Select(key => key.Type).Distinct();
        var plans = types.Select(type => Plan(selection, type, ids)).ToList();
        var place = selection.Place;
        return new([.. plans.Select(plan => plan.Node.Reading)], run => AnswerAsync(run, ids, plans, place));
    }

    private TypePlan Plan(RootSelection selection, EntityType type, Operand ids)
    {
        var wanted = ids.Then(given => Keys(given).Where(key => key.Type == type).Distinct().Count(), mayFail: false);
        return new(NodePlan.Of(selection, type, out var plan, wanted), plan);
    }

    private async Task<RenderedJson?> AnswerAsync(
        RootRun run,
        Operand given,
        IReadOnlyList<TypePlan> plans,
        FieldPlace place
    )
    {
        var ids = Texts(given.Read(run.Reader.Values)).Select(id => Read(id, place)).ToList();
        var found = await ReadAsync(run, plans, ids.OfType<GlobalKey>());
        return run.Render(ResponseLists.Of(new ResponsePlan<object>(Write)), ids);

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

    /// <summary>The rows of all types.</summary>
    private static async Task<Dictionary<GlobalKey, RenderedJson>> ReadAsync(
        RootRun run,
        IReadOnlyList<TypePlan> plans,
        IEnumerable<GlobalKey> ids
    )
    {
        var keys = ids.ToLookup(id => id.Type, id => id.Key);
        var found = new Dictionary<GlobalKey, RenderedJson>();
        foreach (var (node, plan) in plans)
        foreach (var (key, row) in await node.RowsAsync(run, [.. keys[node.Type].Distinct()]))
            found.Add(new(node.Type, key), run.Render(plan, row));
        return found;
    }

    /// <summary>What an ID names; one that names nothing leaves a null and an error at its place, and the others their answers.</summary>
    /// <returns>A <see cref="GlobalKey"/>, or a <see cref="FieldFault"/>.</returns>
    private object Read(string id, FieldPlace place)
    {
        try
        {
            return GlobalId.Read(Services.Model, id);
        }
        catch (QueryException error)
        {
            return new FieldFault(error, place);
        }
    }

    private static IEnumerable<string> Texts(object? ids) =>
        ids is string id ? [id] : (ids as System.Collections.IEnumerable)?.OfType<string>() ?? [];

    /// <summary>What those of the IDs name that are IDs of this server.</summary>
    private IEnumerable<GlobalKey> Keys(object? ids) =>
        Texts(ids).Select(id => GlobalId.Find(Services.Model, id)).OfType<GlobalKey>();

    private sealed record TypePlan(NodePlan Node, ResponsePlan<object?[]> Plan);
}
