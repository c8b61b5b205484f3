namespace Graph.Data.Loading.Reading;

/// <summary>Reads files that may be anything: links, folders, pipes that nobody writes to, devices without an end.</summary>
internal static class FileContent
{
    /// <summary>Six times what the deputies of 100,000 districts take who were elected twice.</summary>
    private const int LargestMegabytes = 64;

    private const int PatienceSeconds = 5;

    /// <summary>Reads a file whole, or tells why not.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What errors call it.</param>
    /// <param name="threads">Where it is read.</param>
    /// <param name="cancellationToken">Ends the wait for it.</param>
    /// <returns>Its bytes, or null and an error.</returns>
    public static async Task<(byte[]? Bytes, DatasetError? Error)> ReadAsync(
        string path,
        string name,
        ReadingThreads threads,
        CancellationToken cancellationToken
    )
    {
        if (Directory.Exists(path))
            return (null, FileErrors.FileIsFolder(name));
        try
        {
            return
                await threads.RunAsync(() => Read(path), TimeSpan.FromSeconds(PatienceSeconds), cancellationToken)
                    is { } bytes
                ? (bytes, null)
                : (null, FileErrors.FileTooLarge(name, LargestMegabytes));
        }
        catch (TimeoutException)
        {
            return (null, FileErrors.FileSilent(name, PatienceSeconds));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, FileErrors.FileGone(name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, FileErrors.FileUnreadable(name, fault.Message));
        }
    }

    /// <returns>Null if there is more than a dataset's file may have.</returns>
    private static byte[]? Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var read = new MemoryStream();
        var part = new byte[8_192]; // most files are smaller
        while (file.Read(part) is var count && count > 0)
        {
            if (read.Length + count > LargestMegabytes << 20)
                return null;
            read.Write(part, 0, count);
        }
        return read.ToArray();
    }
}
