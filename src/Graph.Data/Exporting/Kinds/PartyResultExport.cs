using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>What parties won, as records.</summary>
internal static class PartyResultExport
{
    public static PartyResultRecord Of(PartyResult result) =>
        new()
        {
            Party = result.PartyId,
            Leader = result.Leader,
            Seats = result.Seats,
            ConstituencySeats = result.ConstituencySeats,
            FirstRoundSeats = result.FirstRoundSeats,
            ListSeats = result.ListSeats,
            ListVotes = result.ListVotes,
            ListPercent = result.ListPercent,
            Citations = Parts.Citations(result.Citations),
        };
}
