namespace Graph.Query.Sorting;

/// <summary>Which end of an order comes first; rows without a value count as smallest.</summary>
public enum SortDirection
{
    /// <summary>Smallest first, rows without a value before all others.</summary>
    Asc,

    /// <summary>Largest first, rows without a value after all others.</summary>
    Desc,
}
