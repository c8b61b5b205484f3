using System.Text.RegularExpressions;
using Graph.Data.Loading.Contradictions;
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
    /// <summary>Replaces all that is loaded by the dataset of a folder.</summary>
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

        var dataset = new Model.Dataset
        {
            Revision = reading.Revision,
            LoadedAt = time.GetUtcNow(),
            Title = file.Title,
            Description = file.Description,
            Licence = file.Licence,
            Attribution = file.Attribution,
        };
        var rows = DatasetRows.From(reading.Content);
        var contradictions = ContradictionRows.From(rows, dataset.Revision);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await new DatasetWriter(context).ReplaceAsync(dataset, [.. rows, .. contradictions], cancellationToken);
        return dataset;
    }

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
