using Graph.Query.Declaration;
using Graph.Query.Execution;
using Graph.Query.Expressions;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Execution;
using Graph.Schema.Planning;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>Rows of several entities that match a text, the best first; one statement per entity.</summary>
internal sealed class SearchRoot : RootField
{
    private static readonly string TextDescription =
        $"What to look for: at most {SearchedText.MaxWords} different words, in at most {SearchedText.MaxLength} characters.";

    private readonly IReadOnlyList<SearchCase> cases;
    private readonly Func<string, string> normalize;

    public SearchRoot(SearchDeclaration search, RootTypes types, RootServices services)
        : base(search.Name, search.Description, services)
    {
        cases = search.Cases;
        normalize = search.Normalize;
        ResolvedType = new ListGraphType(
            new NonNullGraphType(types.Unions.Of(search.UnionName, "What a search can find.", Entities()))
        );
        IEnumerable<QueryArgument> own =
        [
            new(new NonNullGraphType(types.Scalars.String())) { Name = "text", Description = TextDescription },
            new(types.Scalars.Int()) { Name = "first", Description = "How many to find at the most." },
        ];
        TakeArguments(types, own);
    }

    /// <inheritdoc />
    protected override RootPlan Plan(RootSelection selection)
    {
        var text = SearchedText.Of(selection.Arguments.Required<string>("text"), normalize);
        PageSizes.Check("first", selection.Arguments.First, Services.PageLimits, Continuation.None);
        var limit = selection.Arguments.First ?? Services.PageLimits.DefaultSize;

        var plans = cases.Select(each => Plan(selection, each, text, limit)).ToList();
        return new([.. plans.Select(plan => plan.Reading)], AnswerAsync);

        async Task<RenderedJson?> AnswerAsync(RootReader reader)
        {
            var found = new List<(int Rank, RenderedJson Row)>();
            foreach (var plan in plans)
                found.AddRange(await FindAsync(reader, plan));
            var write = ResponseLists.Of<RenderedJson>((writer, row) => row.WriteTo(writer));
            return RenderedJson.Of(write, found.OrderBy(row => row.Rank).Take(limit).Select(row => row.Row));
        }
    }

    private CasePlan Plan(RootSelection selection, SearchCase searched, SearchedText text, int limit)
    {
        var type = Services.Model[searched.Entity];
        var rank = new BoundLambda(searched.Rank, [text.Whole]);
        var row = new RowProjection(type);
        var rankSlot = row.Value(rank);
        var write = selection.Plan<object?[]>(type.Name, row);

        var words = text.Words.Select(word => new BoundLambda(searched.Condition, [word]));
        var request = words.Aggregate(RowsRequest.All, (all, word) => all.Only(type, word)).OrderedBy(type, rank) with
        {
            Take = limit,
        };
        return new(new Reading(request, row), rankSlot, write);
    }

    private static async Task<IEnumerable<(int, RenderedJson)>> FindAsync(RootReader reader, CasePlan plan)
    {
        var rows = await reader.RowsAsync(plan.Reading);
        return rows.Select(row => ((int?)row[plan.RankSlot] ?? int.MaxValue, RenderedJson.Of(plan.Write, row)));
    }

    private IEnumerable<EntityType> Entities() => cases.Select(each => Services.Model[each.Entity]);

    private sealed record CasePlan(Reading Reading, int RankSlot, ResponseWriter<object?[]> Write);
}
