namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's files into records.</summary>
internal static class DatasetReader
{
    /// <summary>Reads them, one after the other.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="cancellation">Ends it before the next file.</param>
    public static DatasetReading Read(DatasetFolder folder, CancellationToken cancellation) =>
        Read(folder, progress: null, cancellation);

    /// <summary>The same, and tells which part of the files is read, from 0 to 1.</summary>
    public static DatasetReading Read(DatasetFolder folder, IProgress<double>? progress, CancellationToken cancellation)
    {
        var parser = new FileParser(folder.Files, progress, cancellation);
        var content = DatasetContent.Read(parser, folder.DistrictNames);
        return new DatasetReading(content, folder.Revision, [.. folder.Errors, .. parser.Errors]);
    }
}
