using System.Text.RegularExpressions;
using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;
using Graph.Data.Loading.Validation;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Loading;

/// <summary>Loads a dataset from its files, wholly or not at all.</summary>
/// <param name="contexts">Makes contexts of the database to fill.</param>
/// <param name="time">Tells when the dataset was loaded.</param>
public sealed partial class DatasetLoader(IDbContextFactory<GraphDbContext> contexts, TimeProvider time)
{
    /// <summary>
    /// The build whose rows are in the database: another one may make other rows of the same files, and so replaces them.
    /// </summary>
    private static readonly string Build = typeof(DatasetLoader).Module.ModuleVersionId.ToString("N");

    /// <summary>
    /// Replaces all that is loaded by the dataset of a folder, or keeps it where it is that already. Several processes
    /// that share a database may do so at the same time.
    /// </summary>
    /// <param name="folder">Path of the folder that holds `dataset.json` and its siblings.</param>
    /// <param name="cancellationToken">Ends the reading; once rows are replaced, the loading runs to its end.</param>
    /// <returns>What is loaded now, with the counts of its records.</returns>
    /// <exception cref="DatasetException">The dataset is not valid; what was loaded before stands unchanged.</exception>
    public async Task<Model.Dataset> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        var reading = await DatasetReader.ReadAsync(folder, cancellationToken);
        var errors = InOrderOfFiles(reading.Errors.Concat(DatasetChecks.Find(reading.Content)));
        if (reading.Content.Dataset is not { } file || errors.Count > 0)
            throw new DatasetException(folder, errors);

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(cancellation => StoreAsync(reading, file, cancellation), cancellationToken);
    }

    private async Task<Model.Dataset> StoreAsync(
        DatasetReading reading,
        DatasetFile file,
        CancellationToken cancellation
    )
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.LockAsync(cancellation);
        var loaded = await context.Datasets.Include(d => d.Counts).SingleOrDefaultAsync(cancellation);
        if (loaded?.Revision == reading.Revision && loaded.LoadedBy == Build)
            return loaded;

        var dataset = Describe(reading.Revision, file);
        var rows = DatasetRows.From(reading.Content);
        var contradictions = ContradictionRows.From(rows, dataset.Revision);
        await new DatasetWriter(context).ReplaceAsync(dataset, [.. rows, .. contradictions], cancellation);
        await transaction.CommitAsync(CancellationToken.None);
        return dataset;
    }

    private Model.Dataset Describe(string revision, DatasetFile file) =>
        new()
        {
            Revision = revision,
            LoadedAt = time.GetUtcNow(),
            LoadedBy = Build,
            Title = file.Title,
            Description = file.Description,
            Licence = file.Licence,
            Attribution = file.Attribution,
        };

    private static List<DatasetError> InOrderOfFiles(IEnumerable<DatasetError> errors) =>
        [
            .. errors
                .OrderBy(e => Sortable(e.File), StringComparer.Ordinal)
                .ThenBy(e => Sortable(e.Path), StringComparer.Ordinal),
        ];

    /// <summary>Pads numbers, so that district 2 stands before district 12.</summary>
    private static string Sortable(string text) => Numbers.Replace(text, n => n.Value.PadLeft(10, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers { get; }
}
