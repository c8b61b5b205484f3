using System.Collections;
using System.Runtime.InteropServices;

namespace Graph.Databases.InMemory;

/// <summary>Counts the rows of each owner.</summary>
/// <param name="columns">Where in a row the parts of its owner's key stand.</param>
internal sealed class OwnedRows(int[] columns) : IEqualityComparer<object[]>
{
    private Dictionary<object[], long>? owners;

    /// <summary>The rows of the owner that has most, and of all.</summary>
    public (long Largest, long Total) Size => owners is null ? (0, 0) : (owners.Values.Max(), owners.Values.Sum());

    /// <summary>Counts a row, if it has an owner.</summary>
    public void Add(object?[] row)
    {
        var owner = columns.Select(column => row[column]).OfType<object>().ToArray();
        if (owner.Length == columns.Length)
            CollectionsMarshal.GetValueRefOrAddDefault(owners ??= new(this), owner, out _)++;
    }

    /// <summary>Whether both are the same owner; parts of a key may be arrays themselves.</summary>
    public bool Equals(object[]? x, object[]? y) => StructuralComparisons.StructuralEqualityComparer.Equals(x, y);

    /// <inheritdoc />
    public int GetHashCode(object[] obj) => StructuralComparisons.StructuralEqualityComparer.GetHashCode(obj);
}
