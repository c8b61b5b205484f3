namespace Graph.Query.Declaration;

/// <summary>What a filter on a key compares with.</summary>
public enum KeyFilter
{
    /// <summary>Global IDs, as clients read them.</summary>
    GlobalId,

    /// <summary>The key's own value, as the database holds it.</summary>
    Value,
}
