namespace Graph.Query.Filtering;

/// <summary>The names of the conditions that a client may set on a list; they are Hot Chocolate's.</summary>
public static class ListOperations
{
    /// <summary>Every item fulfils the condition, or there is no item.</summary>
    public const string All = "all";

    /// <summary>No item fulfils the condition.</summary>
    public const string None = "none";

    /// <summary>At least one item fulfils the condition.</summary>
    public const string Some = "some";

    /// <summary>True: there is an item; false: there is none.</summary>
    public const string Any = "any";

    /// <summary>The number of items, or of those that fulfil a condition.</summary>
    public const string Count = "count";

    /// <summary>Beside <see cref="Count"/>: which items count.</summary>
    public const string Where = "where";
}
