using Graph.Data.Model;

namespace Graph.Server.Reloading;

/// <summary>What programs are told of what is loaded now, by the command and by the server.</summary>
/// <param name="Title">Title of the dataset.</param>
/// <param name="Revision">Hash of its content.</param>
/// <param name="LoadedAt">When it was loaded.</param>
/// <param name="Changed">Whether something else was loaded before.</param>
/// <param name="Counts">How many records there are of each type.</param>
internal sealed record LoadedAnswer(
    string Title,
    string Revision,
    DateTimeOffset LoadedAt,
    bool Changed,
    IReadOnlyDictionary<string, int> Counts
)
{
    public static LoadedAnswer Of(Dataset dataset, bool changed) =>
        new(
            dataset.Title,
            dataset.Revision,
            dataset.LoadedAt,
            changed,
            dataset.Counts.OrderBy(c => c.Type, StringComparer.Ordinal).ToDictionary(c => c.Type, c => c.Count)
        );
}
