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
        return
        [
            .. content.Lives().SelectMany(l => l.Mandates.SelectMany(m => FindIn(l, m, contests))),
            .. content
                .Lives()
                .SelectMany(l => l.Mandates.Select(m => (Life: l, Mandate: m)))
                .GroupBy(m => m.Mandate.Record.Deputy, StringComparer.Ordinal)
                .SelectMany(Overlapping),
            .. SameIds(content),
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

    /// <summary>One person does not hold two mandates at a time, in this district or another.</summary>
    private static IEnumerable<DatasetError> Overlapping(
        IEnumerable<(Life Life, Located<MandateRecord> Mandate)> ofDeputy
    )
    {
        var inTime = ofDeputy.OrderBy(m => m.Mandate.Record.Since).ToList();
        return inTime
            .SelectMany((later, index) => inTime.Take(index).Select(earlier => (earlier, later)))
            .Where(pair => pair.earlier.Mandate.Record.Period().ReachesInto(pair.later.Mandate.Record.Period()))
            .Select(pair => Overlap(pair.earlier, pair.later));
    }

    private static DatasetError Overlap(
        (Life Life, Located<MandateRecord> Mandate) earlier,
        (Life Life, Located<MandateRecord> Mandate) later
    )
    {
        var (record, place) = later.Mandate;
        var first = earlier.Mandate.Place;
        return earlier.Life == later.Life
            ? MandateErrors.DeputyTwice(place.Key("deputy"), record.Deputy, first)
            : MandateErrors.DeputyElsewhere(place.Key("since"), record.Deputy, first, earlier.Mandate.Record.Until);
    }

    /// <summary>Those of one deputy of whom only the year is known, say, in which two of them begin.</summary>
    private static IEnumerable<DatasetError> SameIds(DatasetContent content) =>
        Repetitions
            .In(
                content
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
