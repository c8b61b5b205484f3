using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A source is read once it is published.</summary>
internal static class SourceChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart general) =>
        from source in general.Of<SourceRecord>()
        let read = source.Record.RetrievedOn
        let published = source.Record.PublishedOn
        where read < published
        select DatasetErrors.ReadBeforePublished(source.Place.Key("retrievedOn"), read.Value, published.Value);
}
