using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A district votes at most once an election, while it stands, and only where there were districts.</summary>
internal static class ContestChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content)
    {
        var withoutDistricts = content
            .Of<ElectionRecord>()
            .Where(e => e.Record.WithoutDistricts is not null)
            .Select(e => e.Record.Id())
            .ToHashSet(StringComparer.Ordinal);
        return content
            .Lives()
            .SelectMany(l => l.Contests.SelectMany(c => FindIn(l, c, withoutDistricts)))
            .Concat(content.Lives().GroupBy(l => l.Place.File).SelectMany(Twice));
    }

    private static IEnumerable<DatasetError> FindIn(
        Life life,
        Located<ContestRecord> contest,
        HashSet<string> withoutDistricts
    )
    {
        var election = contest.Record.Election;
        var year = EntityIds.YearOf(election);
        var place = contest.Place.Key("election");
        if (withoutDistricts.Contains(election))
            yield return DatasetErrors.ElectionWithoutDistricts(place, election);
        if (year < life.Record.Since.Year || year > life.Record.Until?.Year)
            yield return DatasetErrors.ContestOutsideLife(place, year, life.Id, life.Record);
    }

    private static IEnumerable<DatasetError> Twice(IEnumerable<Life> lives) =>
        Repetitions
            .In(lives.SelectMany(l => l.Contests), c => c.Election)
            .Select(c => DatasetErrors.ContestTwice(c.Again.Place.Key("election"), c.Again.Record.Election, c.First));
}
