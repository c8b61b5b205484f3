using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A mandate is held within the life that it represents, and won in the district.</summary>
internal static class MandateChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart district)
    {
        var contests = district
            .Lives()
            .SelectMany(l => l.Contests.Select(c => EntityIds.Contest(l.District, c.Record.Election)))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. district.Lives().SelectMany(l => l.Mandates.SelectMany(m => FindIn(l, m, contests))),
            .. SameIds(district),
        ];
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
        if (record.WonIn is { } election && !contests.Contains(EntityIds.Contest(life.District, election)))
            yield return DatasetErrors.NoSuchContest(place.Key("wonIn"), life.District, election);
        if (record.Until is null)
            foreach (var key in KeysOfEnd(record))
                yield return MandateErrors.EndUntold(place.Key(key), key);
    }

    private static IEnumerable<string> KeysOfEnd(MandateRecord mandate)
    {
        if (mandate.EndReason is not null)
            yield return "endReason";
        if (mandate.EndNote is not null)
            yield return "endNote";
        if (mandate.EndedBy is not null)
            yield return "endedBy";
    }

    /// <summary>Those of one deputy of whom only the year is known, say, in which two of them begin.</summary>
    private static IEnumerable<DatasetError> SameIds(DatasetPart district) =>
        Repetitions
            .In(
                district
                    .Lives()
                    .SelectMany(l =>
                        EntityIds
                            .Mandates(l.Id, l.Record.Mandates)
                            .Zip(l.Mandates, (id, mandate) => new Located<string>(id, mandate.Place))
                    ),
                id => id
            )
            .Select(m => VoteErrors.SameId(m.Again.Place, m.Again.Record, m.First));

    private static Place PlaceOfEnd(Located<MandateRecord> mandate) =>
        mandate.Record.Until is null ? mandate.Place : mandate.Place.Key("until");
}
