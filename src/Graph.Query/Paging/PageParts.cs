namespace Graph.Query.Paging;

/// <summary>What of a page a client asks for; what it does not ask for is not read.</summary>
[Flags]
public enum PageParts
{
    /// <summary>Nothing that needs the database.</summary>
    None = 0,

    /// <summary>The rows, or what follows from them.</summary>
    Rows = 1,

    /// <summary>The number of all rows.</summary>
    TotalCount = 2,

    /// <summary>What is told of all rows together.</summary>
    Aggregate = 4,

    /// <summary>All rows in groups.</summary>
    Groups = 8,
}
