using System.Diagnostics.CodeAnalysis;

namespace Graph.Databases.Insertion;

/// <summary>Compares rows of keys by what stands in them.</summary>
internal sealed class SameKeys : IEqualityComparer<object?[]>
{
    public static readonly SameKeys Instance = new();

    private SameKeys() { }

    public bool Equals(object?[]? one, object?[]? other) => one.AsSpan().SequenceEqual(other);

    public int GetHashCode([DisallowNull] object?[] keys)
    {
        var hash = new HashCode();
        foreach (var key in keys)
            hash.Add(key);
        return hash.ToHashCode();
    }
}
