namespace Graph.Query.Filtering;

/// <summary>The names that join conditions, or ask of a row as a whole; no field may be called so.</summary>
public static class FilterKeywords
{
    /// <summary>All of the listed conditions hold.</summary>
    public const string And = "and";

    /// <summary>At least one of the listed conditions holds.</summary>
    public const string Or = "or";

    /// <summary>True: there is no related row. False: there is one.</summary>
    public const string IsNull = "isNull";

    /// <summary>The row stood on at least one day of a period; only where rows begin and end.</summary>
    public const string Overlaps = "overlaps";

    /// <summary>Whether a condition says something where there may be no row, too.</summary>
    internal static bool Joins(string name) => name is And or Or or IsNull;
}
