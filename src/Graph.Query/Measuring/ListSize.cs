namespace Graph.Query.Measuring;

/// <summary>How many rows the lists of one property have, as they are loaded.</summary>
/// <param name="Largest">Rows of the largest list.</param>
/// <param name="Total">Rows of all lists together; one that stands in several lists counts for each.</param>
/// <param name="Lists">How many lists there are, one for each row that has the property; empty ones are counted too.</param>
public readonly record struct ListSize(long Largest, long Total, long Lists)
{
    /// <summary>Rows of a list on average.</summary>
    public double Mean => Lists == 0 ? 0 : (double)Total / Lists;

    /// <summary>Whether a row may stand in several of the lists.</summary>
    public bool IsShared { get; init; }

    /// <summary>
    /// The rows of the lists of some rows, never too few: one owner may be the one with the largest list, and so may each of
    /// many that come several times; different owners have no more than all lists have together, which is their mean where
    /// they are all that there are.
    /// </summary>
    internal RowSet Of(RowSet owners) =>
        owners.AreDistinct
            ? new(Math.Min(owners.Count * Largest, Total), !IsShared)
            : new(owners.Count * Largest, AreDistinct: false);
}
