using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;
using Graph.Data.Loading.Validation;
using Graph.Data.Model;

namespace Graph.Data.Loading.Inspection;

/// <summary>A dataset as its files tell it, without a database.</summary>
public sealed class DatasetInspection
{
    private readonly Lazy<IReadOnlyList<object>> rows;
    private readonly Lazy<Dataset> dataset;

    private DatasetInspection(DatasetFolder folder, DatasetReading reading)
    {
        Revision = reading.Revision;
        Faults = DatasetFaults.Of(AllErrors.Of(reading), folder.Files);
        dataset = new(() => DatasetRow.From(reading, default, ""));
        rows = new(() => RowsOf(reading.Content));
    }

    /// <summary>Hash of the dataset's content, as the server calls what it has loaded.</summary>
    public string Revision { get; }

    /// <summary>All faults, in the order of the files; none if the dataset can be loaded.</summary>
    public IReadOnlyList<DatasetFault> Faults { get; }

    /// <summary>Reads and checks all files.</summary>
    /// <param name="folder">Path of the folder that holds `dataset.json` and its siblings.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Task<DatasetInspection> OfAsync(string folder, CancellationToken cancellationToken) =>
        OfAsync(folder, progress: null, cancellationToken);

    /// <summary>The same, and tells how far it is.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="progress">Is told which part of the files is checked, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<DatasetInspection> OfAsync(
        string folder,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        var files = await DatasetFolder.ReadAsync(folder, cancellationToken);
        return new(files, DatasetReader.Read(files, progress, cancellationToken));
    }

    /// <summary>What cannot both be right, as the server lists it.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    public IReadOnlyList<Contradiction> Contradictions() => ContradictionRows.From(rows.Value, Revision);

    /// <summary>For each election that had districts, of how many of them each fact is known.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    public IReadOnlyList<Completeness> Completeness() => CompletenessRows.From(rows.Value, Revision);

    /// <summary>All rows but those about the dataset itself; the elections' notes on what is missing are not written.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    internal IReadOnlyList<object> Rows() => rows.Value;

    /// <summary>What the dataset is. It was never loaded.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    internal Dataset Dataset() => dataset.Value;

    /// <remarks>Records are let go with their rows, and so what is asked of them is asked before.</remarks>
    private IReadOnlyList<object> RowsOf(DatasetContent content)
    {
        if (Faults.Count > 0)
            throw new InvalidOperationException("A dataset with faults has no rows.");
        _ = dataset.Value;
        return DatasetRows.From(content);
    }
}
