using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.InMemory;

/// <summary>What the tables of other databases refuse by themselves.</summary>
internal static class RowFaults
{
    /// <exception cref="InvalidOperationException">A value is missing, or a key is there twice.</exception>
    public static void Refuse(IEntityType entity, IReadOnlyList<object?[]> rows)
    {
        var properties = entity.GetProperties().ToList();
        for (var i = 0; i < properties.Count; i++)
            if (!properties[i].IsNullable && rows.Any(row => row[i] is null))
                throw new InvalidOperationException(
                    $"A row of `{entity.DisplayName()}` has no `{properties[i].Name}`."
                );

        int[] key = [.. (entity.FindPrimaryKey()?.Properties ?? []).Select(part => properties.IndexOf(part))];
        var keys = new HashSet<object?[]>(rows.Count, SameKeys.Instance);
        if (rows.Select(row => key.Select(i => row[i]).ToArray()).FirstOrDefault(own => !keys.Add(own)) is { } twice)
            throw new InvalidOperationException(
                $"`{entity.DisplayName()}` has two rows with the key {string.Join(", ", twice)}."
            );
    }
}
