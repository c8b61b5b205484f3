using Graph.Data.Loading.Inspection;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Validation;

namespace Graph.Data.Loading;

/// <summary>Reads datasets that are to be loaded, and refuses those that are not valid.</summary>
internal static class ValidReading
{
    /// <summary>Reads and checks the files of a folder.</summary>
    /// <exception cref="DatasetException">They are no valid dataset.</exception>
    public static async Task<DatasetReading> OfAsync(
        string folder,
        IProgress<double> progress,
        CancellationToken cancellation
    ) => Of(folder, await DatasetFolder.ReadAsync(folder, cancellation), progress, cancellation);

    /// <summary>The same with files that are read as texts.</summary>
    public static DatasetReading Of(
        string folder,
        DatasetFolder files,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var reading = DatasetReader.Read(files, progress, cancellation);
        var errors = AllErrors.Of(reading);
        return errors.Count == 0 && reading.Content.Dataset is not null
            ? reading
            : throw new DatasetException(folder, errors, DatasetFaults.Of(errors, files.Files));
    }
}
