using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Nationwide elections.</summary>
internal sealed class ElectionKind() : RecordKind<ElectionRecord, Election>("election")
{
    protected override void Declare(RecordFacts<ElectionRecord> elections)
    {
        elections.InFile("elections.json", "elections");
        elections.Id(e => e.Id());
        elections.Refer<ElectionRecord>("partOf", e => e.PartOf);
        elections.Rows(Rows);
    }

    protected override void Declare(RowFacts<Election> elections)
    {
        elections.Id(e => e.Id);
        elections.Opening((e, _) => $"The election of {e.Id}");
        elections.Cited(e => e.Citations, (c, e) => c.ElectionId = e.Id);
    }

    private static IEnumerable<Election> Rows(RowMaking making)
    {
        var ordinals = making
            .Records<ElectionRecord>()
            .GroupBy(e => e.Year)
            .SelectMany(year =>
                year.OrderBy(e => e.Kind).ThenBy(e => e.Held()).ThenBy(e => e.Id(), StringComparer.Ordinal).Index()
            )
            .ToDictionary(e => e.Item.Id(), e => e.Index + 1, StringComparer.Ordinal);
        return making.Records<ElectionRecord>().Select(e => Row(e, ordinals[e.Id()], making));
    }

    private static Election Row(ElectionRecord election, int ordinal, RowMaking making) =>
        new()
        {
            Id = election.Id(),
            Year = election.Year,
            OrdinalInYear = ordinal,
            Kind = election.Kind,
            PartOfId = election.PartOf,
            LegislatureId = making.LegislatureId,
            System = election.System,
            FirstRound = election.FirstRound,
            SecondRound = election.SecondRound,
            Seats = election.Seats,
            ConstituencySeats = election.ConstituencySeats,
            FirstRoundSeats = election.FirstRoundSeats,
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
            Chair = election.Chair,
            Note = election.Note,
            CompletenessNote = making.Completeness.NoteOf(election.Id()),
            Citations = making.Citations.Of(election),
        };
}
