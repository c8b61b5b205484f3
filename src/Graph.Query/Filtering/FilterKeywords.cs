namespace Graph.Query.Filtering;

/// <summary>The names that join conditions, or ask whether there is a row at all; no field may be called so.</summary>
public static class FilterKeywords
{
    /// <summary>All of the listed conditions hold.</summary>
    public const string And = "and";

    /// <summary>At least one of the listed conditions holds.</summary>
    public const string Or = "or";

    /// <summary>True: there is no related row. False: there is one.</summary>
    public const string IsNull = "isNull";

    internal static bool Has(string name) => name is And or Or or IsNull;
}
