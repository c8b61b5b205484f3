namespace Graph.Query.Projection.Groups;

/// <summary>What of a day rows are grouped by.</summary>
public enum DateGroupBy
{
    /// <summary>The day itself; rows without one are a group, too.</summary>
    Value,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The month, from 1 to 12, of whatever year.</summary>
    Month,
}
