using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Query.Errors;
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
    protected override async Task<RenderedJson?> AnswerAsync(RootSelection selection)
    {
        var ids = selection.Arguments.Required<IEnumerable<object>>("ids").Cast<string>().ToArray();
        var read = ids.Select((id, index) => Read(selection, id, index)).ToArray();

        var found = new Dictionary<(EntityType, object), RenderedJson>();
        foreach (var wanted in read.OfType<(EntityType Type, object Key)>().GroupBy(id => id.Type, id => id.Key))
        foreach (var (key, node) in await NodeReader.ReadAsync(selection, wanted.Key, [.. wanted.Distinct()]))
            found.Add((wanted.Key, key), node);

        var nodes = read.Select(id => id is { } known ? found.GetValueOrDefault(known) : null);
        return RenderedJson.Of(ResponseLists.Of<RenderedJson?>(Write), nodes);
    }

    /// <summary>An ID that is none leaves a null and an error at its place, and the others their answers.</summary>
    private (EntityType Type, object Key)? Read(RootSelection selection, string id, int index)
    {
        try
        {
            return GlobalId.Read(Services.Model, id);
        }
        catch (QueryException error)
        {
            selection.Report(error, index);
            return null;
        }
    }

    private static void Write(Utf8JsonWriter writer, RenderedJson? node)
    {
        if (node is null)
            writer.WriteNullValue();
        else
            node.WriteTo(writer);
    }
}
