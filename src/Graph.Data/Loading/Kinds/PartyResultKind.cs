using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>What parties won in elections.</summary>
internal sealed class PartyResultKind() : RecordKind<PartyResultRecord, PartyResult>("result")
{
    protected override void Declare(RecordFacts<PartyResultRecord> results)
    {
        results.PartOf<ElectionRecord>("partyResults", e => e.PartyResults);
        results.Refer<PartyRecord>("party", r => r.Party);
        results.Rows(Rows);
    }

    protected override void Declare(RowFacts<PartyResult> results)
    {
        results.Id(r => r.Id);
        results.Opening((r, labels) => $"{labels.Of<Party>(r.PartyId)} in the election of {r.ElectionId}");
        results.Cited(r => r.Citations, (c, r) => c.ElectionId = r.ElectionId);
    }

    private static IEnumerable<PartyResult> Rows(RowMaking making) =>
        making.Records<ElectionRecord>().SelectMany(e => e.PartyResults.Select(r => Row(e.Id(), r, making)));

    private static PartyResult Row(string electionId, PartyResultRecord result, RowMaking making) =>
        new()
        {
            Id = $"{electionId}-{result.Party}",
            ElectionId = electionId,
            PartyId = result.Party,
            Leader = result.Leader,
            Seats = result.Seats,
            ConstituencySeats = result.ConstituencySeats,
            FirstRoundSeats = result.FirstRoundSeats,
            ListSeats = result.ListSeats,
            ListVotes = result.ListVotes,
            ListPercent = result.ListPercent,
            Citations = making.Citations.Of(result),
        };
}
