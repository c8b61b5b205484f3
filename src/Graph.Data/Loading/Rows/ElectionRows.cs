using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of elections, of their results, and of the contests that there were not.</summary>
internal sealed class ElectionRows(DatasetContent content, string legislatureId, CitationRows citations)
{
    public IEnumerable<Election> Elections() => content.Elections.Select(Row);

    public IEnumerable<PartyResult> Results() =>
        content.Elections.SelectMany(e => e.PartyResults.Select(r => Row(EntityIds.Election(e.Year), r)));

    /// <summary>One contest for each election without districts and each known district.</summary>
    public IEnumerable<Contest> ContestsNotHeld() =>
        content.Elections.SelectMany(e =>
            e.WithoutDistricts is { } reason
                ? content.Districts.Select(d => NotHeld(e.Year, reason, d.Record.Number))
                : []
        );

    private Contest NotHeld(int year, WithoutDistrictsRecord reason, int district) =>
        new()
        {
            Id = EntityIds.Contest(district, year),
            ElectionId = EntityIds.Election(year),
            DistrictId = EntityIds.District(district),
            Status = ContestStatus.DistrictNotStanding,
            Note = reason.Note,
            Citations = citations.Of(reason),
        };

    private Election Row(ElectionRecord election) =>
        new()
        {
            Id = EntityIds.Election(election.Year),
            Year = election.Year,
            LegislatureId = legislatureId,
            System = election.System,
            FirstRound = election.FirstRound,
            SecondRound = election.SecondRound,
            Seats = election.Seats,
            ConstituencySeats = election.ConstituencySeats,
            ListSeats = election.ListSeats,
            AssemblySeats = election.AssemblySeats,
            ThresholdPercent = election.ThresholdPercent,
            RegisteredVoters = election.RegisteredVoters,
            TurnoutPercent = election.TurnoutPercent,
            VotesCast = election.VotesCast,
            InvalidVotes = election.InvalidVotes,
            ListVotes = election.ListVotes,
            AgainstAllVotes = election.AgainstAllVotes,
            CandidatesNominated = election.CandidatesNominated,
            CandidatesRegistered = election.CandidatesRegistered,
            Note = election.Note,
            Citations = citations.Of(election),
        };

    private PartyResult Row(string electionId, PartyResultRecord result) =>
        new()
        {
            ElectionId = electionId,
            PartyId = result.Party,
            Leader = result.Leader,
            Seats = result.Seats,
            ConstituencySeats = result.ConstituencySeats,
            FirstRoundSeats = result.FirstRoundSeats,
            ListSeats = result.ListSeats,
            ListVotes = result.ListVotes,
            ListPercent = result.ListPercent,
            Citations = citations.Of(result),
        };
}
