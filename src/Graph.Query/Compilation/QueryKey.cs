namespace Graph.Query.Compilation;

/// <summary>EF Core's key of a query, with its hash, for which the whole expression is walked.</summary>
internal sealed class QueryKey(object key) : IEquatable<QueryKey>
{
    private readonly int hash = key.GetHashCode();

    private object Key => key;

    public bool Equals(QueryKey? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && key.Equals(other.Key));

    public override bool Equals(object? obj) => Equals(obj as QueryKey);

    public override int GetHashCode() => hash;
}
