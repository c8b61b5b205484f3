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
            new(new NonNullGraphType(types.Scalars.String())) { Name = "text", Description = "What to look for." },
            new(types.Scalars.Int()) { Name = "first", Description = "How many to find at the most." },
        ];
        TakeArguments(types, own);
    }

    /// <inheritdoc />
    protected override async Task<RenderedJson?> AnswerAsync(RootSelection selection)
    {
        var text = normalize(selection.Arguments.Required<string>("text"));
        if (text.Length == 0)
            throw SearchErrors.NothingToLookFor();
        PageSizes.Check("first", selection.Arguments.First, Services.PageLimits);
        var limit = selection.Arguments.First ?? Services.PageLimits.DefaultSize;

        var found = new List<(int Rank, RenderedJson Row)>();
        foreach (var each in cases)
            found.AddRange(await FindAsync(selection, each, text, limit));
        var write = ResponseLists.Of<RenderedJson>((writer, row) => row.WriteTo(writer));
        return RenderedJson.Of(write, found.OrderBy(row => row.Rank).Take(limit).Select(row => row.Row));
    }

    private async Task<IEnumerable<(int, RenderedJson)>> FindAsync(
        RootSelection selection,
        SearchCase searched,
        string text,
        int limit
    )
    {
        var type = Services.Model[searched.Entity];
        var rank = new BoundLambda(searched.Rank, [text]);
        var row = new RowProjection(type);
        var rankSlot = row.Value(rank);
        var write = selection.Plan<object?[]>(type.Name, row);

        var words = text.Split(' ').Select(word => new BoundLambda(searched.Condition, [word]));
        var request = words.Aggregate(RowsRequest.All, (all, word) => all.Only(type, word)).OrderedBy(type, rank) with
        {
            Take = limit,
        };
        var rows = await selection.ReadAsync(reader => reader.RowsAsync(request, row, selection.Cancellation));
        return rows.Select(each => ((int?)each[rankSlot] ?? int.MaxValue, RenderedJson.Of(write, each)));
    }

    private IEnumerable<EntityType> Entities() => cases.Select(each => Services.Model[each.Entity]);
}
