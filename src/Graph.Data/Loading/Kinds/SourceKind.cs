using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Documents in which facts were read; about them, no source states anything.</summary>
internal sealed class SourceKind() : RecordKind<SourceRecord>("source")
{
    protected override void Declare(RecordFacts<SourceRecord> sources)
    {
        sources.InFile("sources.json", "sources");
        sources.WrittenId(s => s.Id);
        sources.Row(Row);
    }

    private static Source Row(SourceRecord source, RowMaking _) =>
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
