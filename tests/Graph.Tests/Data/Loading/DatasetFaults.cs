using Graph.Data.Loading;

namespace Graph.Tests.Data.Loading;

/// <summary>Reads the errors of a dataset as lines.</summary>
internal static class DatasetFaults
{
    /// <summary>Each error as its file, its path and its sentence.</summary>
    public static async Task<string[]> FaultsAsync(this TestDataset dataset)
    {
        using var host = TestHost.Create();
        var exception = await Assert.ThrowsAsync<DatasetException>(() => host.LoadAsync(dataset.Folder));
        return [.. exception.Errors.Select(e => $"{e.File} {e.Path} {e.Message}")];
    }
}
