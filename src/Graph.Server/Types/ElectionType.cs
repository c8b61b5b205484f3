using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Election"/>.</summary>
internal sealed class ElectionType : EntityType<Election>
{
    protected override void Declare(Fields<Election> fields)
    {
        fields.Key(e => e.Id);
        fields.Add(e => e.Year);
        fields.Add(e => e.Kind);
        fields.Add(e => e.PartOf);
        fields.List(e => e.Parts);
        fields.Add(e => e.Legislature);
        fields.Add(e => e.System);
        fields.Add(e => e.FirstRound);
        fields.Add(e => e.SecondRound);
        fields.Add(e => e.Seats);
        fields.Add(e => e.ConstituencySeats);
        fields.Add(e => e.FirstRoundSeats);
        fields.Add(e => e.ListSeats);
        fields.Add(e => e.AssemblySeats);
        fields.Add(e => e.ThresholdPercent);
        fields.Add(e => e.RegisteredVoters);
        fields.Add(e => e.TurnoutPercent);
        fields.Add(e => e.VotesCast);
        fields.Add(e => e.InvalidVotes);
        fields.Add(e => e.ListVotes);
        fields.Add(e => e.AgainstAllVotes);
        fields.Add(e => e.CandidatesNominated);
        fields.Add(e => e.CandidatesRegistered);
        fields.Add(e => e.Chair);
        fields.List(e => e.Contests);
        fields.List(e => e.PartyResults);
        fields.Add(e => e.Note);
        fields.Add(e => e.CompletenessNote);
        fields.List(e => e.Completeness);
        fields.List(e => e.Citations);
        fields.OrderBy(e => e.Year);
    }
}
