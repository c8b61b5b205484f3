using Graph.Data.Loading.Inspection;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Editions;

/// <summary>A dataset with all that its records say, in memory, whether files or a database hold it.</summary>
public sealed class WholeDataset
{
    private readonly ILookup<Type, object> rows;

    private WholeDataset(Model.Dataset dataset, IReadOnlyList<object> rows)
    {
        Dataset = dataset;
        Rows = rows;
        this.rows = rows.ToLookup(row => row.GetType());
    }

    /// <summary>What it is, and how it may be used.</summary>
    public Model.Dataset Dataset { get; }

    /// <summary>The rows that records became, and maybe some that follow from them.</summary>
    internal IReadOnlyList<object> Rows { get; }

    /// <summary>The dataset of a folder.</summary>
    /// <param name="inspection">What was read from it.</param>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    public static WholeDataset Of(DatasetInspection inspection) => new(inspection.Dataset(), inspection.Rows());

    /// <summary>The dataset of a database.</summary>
    /// <param name="context">The database; it is read with a statement or more for each kind of records.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Null where nothing is loaded.</returns>
    public static async Task<WholeDataset?> OfAsync(GraphDbContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var dataset = await DescriptionAsync(context, cancellationToken);
        while (dataset is not null)
        {
            var rows = await new StoredRows(context, cancellationToken).AllAsync();
            var now = await DescriptionAsync(context, cancellationToken);
            if (now?.Revision == dataset.Revision)
                return new(dataset, rows);
            dataset = now; // other rows were loaded meanwhile
        }
        return null;
    }

    /// <summary>All rows of a type.</summary>
    internal IReadOnlyList<T> Of<T>() => [.. rows[typeof(T)].Cast<T>()];

    private static Task<Model.Dataset?> DescriptionAsync(GraphDbContext context, CancellationToken cancellation) =>
        context.Datasets.AsNoTracking().SingleOrDefaultAsync(cancellation);
}
