using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Parties, blocs and the marker for independents.</summary>
internal sealed class PartyKind() : RecordKind<PartyRecord, Party>("party")
{
    protected override void Declare(RecordFacts<PartyRecord> parties)
    {
        parties.InFile("parties.json", "parties");
        parties.WrittenId(p => p.Id);
        parties.Refer<PartyRecord>("mergedInto", p => p.MergedInto);
        parties.Row(Row);
    }

    protected override void Declare(RowFacts<Party> parties)
    {
        parties.Id(p => p.Id);
        parties.Names(p => p.Names);
        parties.Search(SearchType.Party);
        parties.Cited(p => p.Citations, (c, p) => c.PartyId = p.Id);
    }

    private static Party Row(PartyRecord party, RowMaking making) =>
        new()
        {
            Id = party.Id,
            Kind = party.Kind,
            Abbreviation = party.Abbreviation,
            MergedIntoId = party.MergedInto,
            MergedYear = party.Merged?.Year,
            MergedOn = party.Merged?.Day,
            Note = party.Note,
            Names = making.Names.Of(party),
            Citations = making.Citations.Of(party),
        };
}
