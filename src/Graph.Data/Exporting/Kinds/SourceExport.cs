using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Sources as records.</summary>
internal static class SourceExport
{
    public static SourceRecord Of(Source source) =>
        new()
        {
            Id = source.Id,
            Title = source.Title,
            ShortName = source.ShortName,
            Publisher = source.Publisher,
            Url = source.Url,
            PublishedOn = source.PublishedOn,
            RetrievedOn = source.RetrievedOn,
            Licence = source.Licence,
            Note = source.Note,
        };
}
