namespace Graph.Query.Paging;

/// <summary>How a client goes on in a list that has more rows than a page may hold.</summary>
public enum Continuation
{
    /// <summary>With <c>after</c> or <c>before</c>, and a cursor of the page's <c>pageInfo</c>.</summary>
    Cursor,

    /// <summary>With <c>skip</c>.</summary>
    Skip,
}
