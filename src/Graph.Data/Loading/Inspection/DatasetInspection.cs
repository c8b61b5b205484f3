using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Inspection;

/// <summary>A dataset as its files tell it, without a database.</summary>
public sealed class DatasetInspection
{
    private readonly DatasetReading reading;

    private DatasetInspection(DatasetFolder folder, DatasetReading reading)
    {
        this.reading = reading;
        Faults = DatasetFaults.Of(reading.Errors, folder.Files);
    }

    /// <summary>Hash of the dataset's content, as the server calls what it has loaded.</summary>
    public string Revision => reading.Revision;

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
    /// <exception cref="DatasetException">Its files have changed meanwhile.</exception>
    public IReadOnlyList<Contradiction> Contradictions()
    {
        var disputed = new DisputedRows(reading.Facts.Lives);
        var rows = new DatasetRows(Valid());
        disputed.AddGeneral([.. rows.General()]);
        foreach (var ofDistrict in rows.Districts())
            disputed.AddDistrict(ofDistrict);
        return ContradictionRows.From(disputed, Revision);
    }

    /// <summary>For each election that had districts, of how many of them each fact is known.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    public IReadOnlyList<Completeness> Completeness() => Valid().Facts.Completeness.Rows(Revision);

    /// <summary>All rows that records become.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    /// <exception cref="DatasetException">Its files have changed meanwhile.</exception>
    internal IReadOnlyList<object> Rows()
    {
        var rows = new DatasetRows(Valid());
        return [.. rows.General(), .. rows.Districts().SelectMany(ofDistrict => ofDistrict)];
    }

    /// <summary>What the dataset is. It was never loaded.</summary>
    /// <exception cref="InvalidOperationException">The dataset has faults.</exception>
    internal Dataset Dataset() => DatasetRow.From(Valid(), default, "");

    private DatasetReading Valid() =>
        Faults.Count == 0 ? reading : throw new InvalidOperationException("A dataset with faults has no rows.");
}
