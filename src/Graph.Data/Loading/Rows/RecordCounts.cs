using System.Collections.Frozen;
using Graph.Data.Model;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Data.Loading.Rows;

/// <summary>Counts the records of a dataset by their types.</summary>
/// <param name="model">The model of its rows.</param>
internal sealed class RecordCounts(IModel model)
{
    /// <summary>What a reader does not think of as records of the dataset.</summary>
    private static readonly FrozenSet<Type> Uncounted =
    [
        typeof(Dataset),
        typeof(RecordCount),
        typeof(Completeness),
        typeof(Proximity),
        typeof(Vacancy),
        typeof(SearchEntry),
    ];

    private readonly Dictionary<IEntityType, int> counts = model
        .GetEntityTypes()
        .Where(t => !t.HasSharedClrType && !Uncounted.Contains(t.ClrType))
        .ToDictionary(t => t, _ => 0);

    /// <summary>Counts the rows of a group.</summary>
    public void Add(RowsToInsert rows)
    {
        foreach (var type in counts.Keys)
            counts[type] += rows.Count(type);
    }

    /// <summary>One row for each type.</summary>
    public IEnumerable<RecordCount> Rows(string revision) =>
        counts.Select(c => new RecordCount
        {
            DatasetRevision = revision,
            Type = c.Key.ClrType.Name,
            Count = c.Value,
        });
}
