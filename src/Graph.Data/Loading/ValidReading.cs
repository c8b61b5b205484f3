using Graph.Data.Loading.Reading;

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
    ) => Of(await DatasetFolder.ReadAsync(folder, cancellation), progress, cancellation);

    /// <summary>The same with files that are read as texts.</summary>
    public static DatasetReading Of(DatasetFolder files, IProgress<double>? progress, CancellationToken cancellation)
    {
        var reading = DatasetReader.Read(files, progress, cancellation);
        return reading.Errors.Count == 0 && reading.Content.Dataset is not null
            ? reading
            : throw new DatasetException(files, reading.Errors);
    }
}
