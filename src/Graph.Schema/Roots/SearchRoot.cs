using Graph.Query.Execution;
using Graph.Query.Paging;
using Graph.Schema.Execution;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using Graph.Schema.Types;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>Rows of several entities, the best first: one statement finds them, one reads those of each entity.</summary>
internal sealed class SearchRoot : RootField
{
    private static readonly ResponsePlan<IEnumerable<Hit>> Hits = ResponseLists.Of(
        new ResponsePlan<Hit>((output, hit) => hit.Plan.Write(output, hit.Row), hit => hit.Plan.Fault?.Invoke(hit.Row))
    );

    private readonly SearchDeclaration search;

    public SearchRoot(SearchDeclaration search, RootTypes types, RootServices services)
        : base(search.Name, search.Description, services)
    {
        this.search = search;
        var entities = search.Entities.Select(entity => services.Model[entity]);
        ResolvedType = new ListGraphType(
            new NonNullGraphType(types.Unions.Of(search.UnionName, "What a search can find.", entities))
        );
        QueryArgument[] window =
        [
            new(types.Scalars.Int()) { Name = "first", Description = "How many to find at the most." },
            new(types.Scalars.Int()) { Name = "skip", Description = Descriptions.Skip },
        ];
        TakeArguments(types, search.Arguments, window);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var arguments = selection.Arguments;
        var find = search.Prepare(arguments.For(search.Arguments));
        PageSizes.Check("first", arguments.First, Services.PageLimits, Continuation.Skip);
        PageSizes.CheckSkip("skip", arguments.Skip);
        var take = arguments.First ?? Services.PageLimits.DefaultSize;
        var skip = Math.Min(arguments.Skip ?? 0, int.MaxValue - take); // PostgreSQL is asked for their sum
        var types = search.Entities.ToDictionary(entity => entity, entity => Plan(selection, entity));
        return new([.. types.Values.Select(type => type.Node.Reading([]))], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader)
        {
            var hits = await reader.InDatabaseAsync(
                async (database, ended) =>
                    await ReadAsync(new EntityReader(database), types, await find(database, skip, take, ended), ended)
            );
            return RenderedJson.Of(Hits, hits);
        }
    }

    private TypePlan Plan(RootSelection selection, Type entity) =>
        new(NodePlan.Of(selection, Services.Model[entity], out var plan), plan);

    private static async Task<IEnumerable<Hit>> ReadAsync(
        EntityReader reader,
        Dictionary<Type, TypePlan> types,
        IReadOnlyList<FoundRow> found,
        CancellationToken ended
    )
    {
        var rows = new Dictionary<FoundRow, Hit>();
        foreach (var ofType in found.GroupBy(row => row.Entity, row => row.Key))
        {
            var (node, plan) = types[ofType.Key];
            foreach (var (key, row) in await node.RowsAsync(reader, node.Reading([.. ofType]), ended))
                rows.Add(new(ofType.Key, key), new(plan, row));
        }
        return found.Select(row => rows[row]);
    }

    private sealed record TypePlan(NodePlan Node, ResponsePlan<object?[]> Plan);

    private sealed record Hit(ResponsePlan<object?[]> Plan, object?[] Row);
}
