using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>The documents that the file names: each once, however often it is cited.</summary>
internal sealed class SourceList
{
    private const int LongestTitle = 500;

    private readonly Dictionary<(string? Url, string Title), SourceRecord> known = [];
    private readonly Slugs slugs = new();

    public IReadOnlyList<SourceRecord> All => [.. known.Values];

    /// <summary>The citations of what an object has read.</summary>
    public IReadOnlyList<CitationRecord> Of(PopoloObject cited) =>
        [
            .. cited
                .List("sources")
                .Select(Record)
                .OfType<SourceRecord>()
                .Select(s => s.Id)
                .Distinct()
                .Select(id => new CitationRecord { Source = id }),
        ];

    private SourceRecord? Record(PopoloObject source)
    {
        var url = Uri.TryCreate(source.Text("url"), UriKind.Absolute, out var address) ? address.AbsoluteUri : null;
        var title = source.Text("note") ?? source.Text("url");
        source.Finish();
        if (title is null)
            return null;
        title = title.Length > LongestTitle ? title[..LongestTitle] : title;
        if (known.TryGetValue((url, title), out var found))
            return found;
        return known[(url, title)] = new SourceRecord
        {
            Id = slugs.New(title),
            Title = title,
            Url = url,
        };
    }
}
