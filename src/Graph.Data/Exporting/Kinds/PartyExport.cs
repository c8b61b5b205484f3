using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Parties as records.</summary>
internal static class PartyExport
{
    public static PartyRecord Of(Party party) =>
        new()
        {
            Id = party.Id,
            Kind = party.Kind,
            Names = Parts.Names(party.Names),
            OtherNames = Parts.OtherNames(party.Names),
            Abbreviation = party.Abbreviation,
            MergedInto = party.MergedIntoId,
            Merged = Parts.Moment(party.MergedYear, party.MergedOn),
            Note = party.Note,
            Citations = Parts.Citations(party.Citations),
        };
}
