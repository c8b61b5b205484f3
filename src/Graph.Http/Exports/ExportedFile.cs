using Microsoft.EntityFrameworkCore;

namespace Graph.Http.Exports;

/// <summary>A file that is made of the data while it is sent.</summary>
/// <param name="Name">Its name, which ends its address, e.g. `districts.csv`.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Description">What is in it, in a sentence.</param>
/// <param name="TakesDay">Whether <c>asOf</c> makes a difference.</param>
/// <param name="WriteAsync">
/// Writes it: the data as they are at one moment, the day or null for all, what takes the bytes, and what ends it.
/// </param>
public sealed record ExportedFile(
    string Name,
    string ContentType,
    string Description,
    bool TakesDay,
    Func<DbContext, DateOnly?, Stream, CancellationToken, Task> WriteAsync
);
