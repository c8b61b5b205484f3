namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's folder into records.</summary>
internal static class DatasetReader
{
    public static async Task<DatasetReading> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var folder = await DatasetFolder.ReadAsync(path, cancellationToken);
        var parser = new FileParser(folder.Files);
        var content = DatasetContent.Read(parser, folder.DistrictNames);
        return new DatasetReading(content, Revision.Of(folder.Files), [.. folder.Errors, .. parser.Errors]);
    }
}
