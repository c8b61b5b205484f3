using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>Rows of several entities, the best first: one statement finds them, one reads those of each entity.</summary>
internal sealed class SearchRoot : RootField
{
    private static readonly ResponsePlan<IEnumerable<Hit>> Hits = ResponseLists.Of(
        new ResponsePlan<Hit>(
            (output, hit) => hit.Plan.Write(output, hit.Row),
            (faults, hit) => hit.Plan.Fault?.Invoke(faults, hit.Row)
        )
    );

    private readonly SearchDeclaration search;

    public SearchRoot(SearchDeclaration search, RootTypes types, PlanningServices services)
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
        this.TakeArguments(types, search.Arguments, window);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var (arguments, limits) = (selection.Arguments, Services.PageLimits);
        var given = arguments.For(search.Arguments);
        var first =
            arguments.Checked("first", size => PageSizes.Check("first", size, limits, Continuation.Skip))
            ?? new ConstantOperand(limits.DefaultSize);
        var skip = arguments.Checked("skip", rows => PageSizes.CheckSkip("skip", rows)) ?? new ConstantOperand(0);
        var types = search.Entities.ToDictionary(entity => entity, entity => Plan(selection, entity, first));
        return new([.. types.Values.Select(type => type.Node.Reading)], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootRun run)
        {
            var values = run.Reader.Values;
            var find = search.Prepare([.. given.Select(argument => argument.Read(values))]);
            var take = (int)first.Read(values)!; // neither is null: given, or a default
            var left = Math.Min((int)skip.Read(values)!, int.MaxValue - take); // PostgreSQL is asked for their sum
            var found = await find(run.Reader.Database, left, take, run.Ended);
            return run.Render(Hits, await ReadAsync(run, types, found));
        }
    }

    private TypePlan Plan(RootSelection selection, Type entity, Operand wanted) =>
        new(NodePlan.Of(selection, Services.Model[entity], out var plan, wanted), plan);

    private static async Task<IEnumerable<Hit>> ReadAsync(
        RootRun run,
        Dictionary<Type, TypePlan> types,
        IReadOnlyList<FoundRow> found
    )
    {
        var rows = new Dictionary<FoundRow, Hit>();
        foreach (var ofType in found.GroupBy(row => row.Entity, row => row.Key))
        {
            var (node, plan) = types[ofType.Key];
            foreach (var (key, row) in await node.RowsAsync(run, [.. ofType]))
                rows.Add(new(ofType.Key, key), new(plan, row));
        }
        return found.Select(row => rows[row]);
    }

    private sealed record TypePlan(NodePlan Node, ResponsePlan<object?[]> Plan);

    private sealed record Hit(ResponsePlan<object?[]> Plan, object?[] Row);
}
