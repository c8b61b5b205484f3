using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of what belongs to one life of a district.</summary>
internal sealed class LifeRows(
    int district,
    IncarnationRecord life,
    Days days,
    BorderSides sides,
    CitationRows citations
)
{
    private readonly string id = EntityIds.Incarnation(district, life.Since);

    public IEnumerable<object> All() =>
        [.. life.Coverage.Select(Row), .. life.Borders.Select(Row), .. life.Contests.Select(Row), .. Mandates()];

    private Coverage Row(CoverageRecord coverage) =>
        new()
        {
            IncarnationId = id,
            AreaId = coverage.Area,
            Partial = coverage.Partial,
            Citations = citations.Of(coverage),
        };

    private Border Row(BorderRecord border) =>
        new()
        {
            FromId = id,
            ToId = border.To,
            Direction = border.Direction,
            FacesReverse = sides.FacesReverse(id, border),
            Citations = citations.Of(border),
        };

    private Contest Row(ContestRecord contest) =>
        new()
        {
            Id = EntityIds.Contest(district, contest.Election),
            ElectionId = EntityIds.Election(contest.Election),
            DistrictId = EntityIds.District(district),
            IncarnationId = id,
            Status = ContestStatus.Held,
            Note = contest.Note,
            WinnerId = contest.Winner,
            PartyId = contest.Party,
            Percent = contest.Percent,
            Round = contest.Round,
            CandidatesNominated = contest.CandidatesNominated,
            CandidatesRegistered = contest.CandidatesRegistered,
            Citations = citations.Of(contest),
        };

    /// <remarks>In the order of the file, which the rows of citations are numbered by.</remarks>
    private IEnumerable<Mandate> Mandates()
    {
        var inTime = life
            .Mandates.OrderBy(m => m.Since.Year)
            .ThenBy(m => EndOf(m))
            .ThenBy(m => m.Since.FirstDay)
            .ToList();
        var stated = inTime.ConvertAll(m => (m.Since, m.Until));
        // Where several sit at a time, one does not end because the next begins.
        var own =
            life.MandatesCount == 1 ? Days.OfSuccessive(stated) : [.. stated.Select(m => Days.Of(m.Since, m.Until))];
        return life.Mandates.Select(m => Row(m, own[inTime.IndexOf(m)].Within(days, m.Since, m.Until)));
    }

    private static DateOnly EndOf(MandateRecord mandate) => mandate.Until?.EndDay ?? DateOnly.MaxValue;

    private Mandate Row(MandateRecord mandate, Days held) =>
        new()
        {
            Id = EntityIds.Mandate(id, mandate.Deputy),
            DeputyId = mandate.Deputy,
            IncarnationId = id,
            PartyId = mandate.Party,
            WonInId = mandate.WonIn is { } year ? EntityIds.Contest(district, year) : null,
            SinceYear = mandate.Since.Year,
            SinceDate = mandate.Since.Day,
            UntilYear = mandate.Until?.Year,
            UntilDate = mandate.Until?.Day,
            FirstDay = held.First,
            EndDay = held.End,
            Citations = citations.Of(mandate),
        };
}
