using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A mandate is held within the life that it represents, and won in the district.</summary>
internal static class MandateChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content)
    {
        var contests = content
            .Lives()
            .SelectMany(l => l.Contests.Select(c => EntityIds.Contest(l.District, c.Record.Election)))
            .ToHashSet(StringComparer.Ordinal);
        return content.Lives().SelectMany(l => l.Mandates.SelectMany(m => FindIn(l, m, contests)).Concat(Twice(l)));
    }

    private static IEnumerable<DatasetError> FindIn(Life life, Located<MandateRecord> mandate, HashSet<string> contests)
    {
        var (record, place) = mandate;
        if (record.Until is { } end && end.IsBefore(record.Since))
            yield return DatasetErrors.EndsBeforeItBegins(place.Key("until"), record.Since, end);
        if (record.Since.IsBefore(life.Record.Since))
            yield return DatasetErrors.MandateBeforeLife(place.Key("since"), record.Since, life.Id, life.Record.Since);
        if (life.Record.Until is { } lifeEnd && (record.Until is not { } last || lifeEnd.IsBefore(last)))
            yield return DatasetErrors.MandateAfterLife(PlaceOfEnd(mandate), record.Until, life.Id, lifeEnd);
        if (record.WonIn is { } year && !contests.Contains(EntityIds.Contest(life.District, year)))
            yield return DatasetErrors.NoSuchContest(place.Key("wonIn"), life.District, year);
    }

    private static IEnumerable<DatasetError> Twice(Life life) =>
        Repetitions
            .In(life.Mandates, m => m.Deputy)
            .Select(m => DatasetErrors.DeputyTwice(m.Again.Place.Key("deputy"), m.Again.Record.Deputy, m.First));

    private static Place PlaceOfEnd(Located<MandateRecord> mandate) =>
        mandate.Record.Until is null ? mandate.Place : mandate.Place.Key("until");
}
