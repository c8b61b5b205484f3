namespace Graph.Query.Projection.Groups;

/// <summary>What clients call the kinds of keys by which groups are ordered.</summary>
public static class GroupOrderNames
{
    /// <summary>What the rows of a group have in common.</summary>
    public const string Key = "key";

    /// <summary>What they are together.</summary>
    public const string Aggregate = "aggregate";
}
