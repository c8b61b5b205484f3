namespace Graph.Query.Compilation;

/// <summary>EF Core's key of a query, with its hash, for which the whole expression is walked.</summary>
internal sealed class QueryKey(object key) : IEquatable<QueryKey>
{
    private readonly int hash = key.GetHashCode();
    private object key = key;

    public bool Equals(QueryKey? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && IsSameAs(other));

    public override bool Equals(object? obj) => Equals(obj as QueryKey);

    public override int GetHashCode() => hash;

    /// <remarks>Two keys that are found equal share one, so that their expressions are not compared again each time.</remarks>
    private bool IsSameAs(QueryKey other)
    {
        if (ReferenceEquals(key, other.key))
            return true;
        if (!key.Equals(other.key))
            return false;
        other.key = key;
        return true;
    }
}
