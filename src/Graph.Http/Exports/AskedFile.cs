using Graph.Http.Caching;

namespace Graph.Http.Exports;

/// <summary>A file that a request asks for.</summary>
/// <param name="File">The file.</param>
/// <param name="Day">The day whose rows are wanted; null for all.</param>
/// <param name="Edition">What it is to be read from; null for what is current.</param>
/// <param name="Tell">Writes the headers that tell how long it may be kept, and what it was read from.</param>
internal sealed record AskedFile(ExportedFile File, DateOnly? Day, FoundEdition? Edition, Action<string?> Tell)
{
    /// <summary>Writes all headers of the file.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="revision">What it is read from, as <see cref="Query.Execution.EditionRevision"/> tells it.</param>
    public void TellHead(HttpResponse response, string? revision)
    {
        response.ContentType = File.ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{File.Name}\"";
        Tell(revision);
    }
}
