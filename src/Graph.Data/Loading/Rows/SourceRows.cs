using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of sources and of acts.</summary>
internal sealed class SourceRows(DatasetContent content, CitationRows citations)
{
    public IEnumerable<Source> Sources() => content.Sources.Select(Row);

    public IEnumerable<Act> Acts() => content.Acts.Select(Row);

    private static Source Row(SourceRecord source) =>
        new()
        {
            Id = source.Id,
            Title = source.Title,
            Publisher = source.Publisher,
            Url = source.Url,
            PublishedOn = source.PublishedOn,
            Licence = source.Licence,
            Note = source.Note,
        };

    private Act Row(ActRecord act) =>
        new()
        {
            Id = act.Id,
            Kind = act.Kind,
            Title = act.Title,
            DecidedYear = act.Decided?.Year,
            DecidedOn = act.Decided?.Day,
            InEffectOn = act.InEffect,
            Note = act.Note,
            Citations = citations.Of(act),
        };
}
