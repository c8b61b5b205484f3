using Graph.Query.Aggregation;
using Graph.Query.Expressions;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Query.Requests;

namespace Graph.Schema.Fields;

/// <summary>Where a row has the parts of a page of one of its lists; parts that are not wanted have no place.</summary>
internal sealed class PagePlaces
{
    private readonly int? rows;
    private readonly int? total;
    private readonly IReadOnlyList<int> together;

    /// <param name="owner">Takes the slots.</param>
    /// <param name="list">The list.</param>
    /// <param name="request">Which of its rows.</param>
    /// <param name="row">What of each of them, and of all together.</param>
    public PagePlaces(RowProjection owner, BoundLambda list, RowsRequest request, RowProjection row)
    {
        if (row.Parts.HasFlag(PageParts.Rows))
            rows = owner.List(list, request, row);
        var count = row.Parts.HasFlag(PageParts.TotalCount) ? row.Together.Add(AggregateFunction.Count) : -1;
        together = owner.Aggregate(list, request, row.Together);
        if (count >= 0)
            total = together[count];
    }

    /// <summary>The page of one owner.</summary>
    /// <param name="owner">The owner's row.</param>
    /// <param name="window">Which piece of the list was read.</param>
    public Page PageOf(object?[] owner, PageWindow window) =>
        Page.Of(
            rows is { } read && owner[read] is List<object?[]> found ? found : [],
            window,
            total is { } counted ? (int?)owner[counted] : null,
            [.. together.Select(slot => owner[slot])]
        );
}
