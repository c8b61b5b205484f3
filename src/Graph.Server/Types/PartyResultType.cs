using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="PartyResult"/>.</summary>
internal sealed class PartyResultType : EntityType<PartyResult>
{
    protected override void Declare(Fields<PartyResult> fields)
    {
        fields.Key(r => r.Id);
        fields.Add(r => r.Election);
        fields.Add(r => r.Party);
        fields.Add(r => r.Leader);
        fields.Add(r => r.Seats);
        fields.Add(r => r.ConstituencySeats);
        fields.Add(r => r.FirstRoundSeats);
        fields.Add(r => r.ListSeats);
        fields.Add(r => r.ListVotes);
        fields.Add(r => r.ListPercent);
        fields.List(r => r.Citations);
    }
}
