namespace Graph.Query.Projection.Groups;

/// <summary>What clients call a key of groups.</summary>
/// <param name="Path">The fields that lead to the value, e.g. <c>election.year</c>.</param>
/// <param name="Part">What of the value.</param>
public sealed record GroupKeyName(string Path, DateGroupBy Part)
{
    /// <summary>The same, seen from one step further up.</summary>
    /// <param name="field">The field of the step.</param>
    public GroupKeyName Below(string field) => this with { Path = Path.Length == 0 ? field : $"{field}.{Path}" };
}
