namespace Graph.Query.Filtering;

/// <summary>What a filter operation compares with.</summary>
public enum FilterOperand
{
    /// <summary>One value, or null for "no value".</summary>
    ValueOrNull,

    /// <summary>One value.</summary>
    Value,

    /// <summary>A list of values, which may hold null for "no value".</summary>
    List,
}
