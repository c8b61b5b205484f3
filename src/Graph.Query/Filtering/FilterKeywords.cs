namespace Graph.Query.Filtering;

/// <summary>The names that join conditions; no field may be called so.</summary>
public static class FilterKeywords
{
    /// <summary>All of the listed conditions hold.</summary>
    public const string And = "and";

    /// <summary>At least one of the listed conditions holds.</summary>
    public const string Or = "or";
}
