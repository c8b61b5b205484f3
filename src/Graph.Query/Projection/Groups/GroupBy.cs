namespace Graph.Query.Projection.Groups;

/// <summary>What of a value rows are grouped by.</summary>
public enum GroupBy
{
    /// <summary>The value itself; rows without one are a group, too.</summary>
    Value,
}
