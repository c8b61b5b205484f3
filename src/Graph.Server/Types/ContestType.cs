using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Contest"/>.</summary>
internal sealed class ContestType : EntityType<Contest>
{
    protected override void Declare(Fields<Contest> fields)
    {
        fields.Key(c => c.Id);
        fields.Add(c => c.Election);
        fields.Add(c => c.District);
        fields.Add(c => c.Incarnation);
        fields.Add(c => c.Status);
        fields.Add(c => c.Note);
        fields.Add(c => c.Winner);
        fields.Add(c => c.Party);
        fields.Add(c => c.Percent);
        fields.Add(c => c.Round);
        fields.Add(c => c.CandidatesNominated);
        fields.Add(c => c.CandidatesRegistered);
        fields.Add(c => c.RegisteredVoters);
        fields.Add(c => c.TurnoutPercent);
        fields.Add(c => c.VotesCast);
        fields.Add(c => c.InvalidVotes);
        fields.Add(c => c.AgainstAllVotes);
        fields.List(c => c.Candidates);
        fields.List(c => c.Mandates);
        fields.List(c => c.Citations);
        fields.OrderBy(c => c.Election.Year);
        fields.OrderBy(c => c.District.Number);
    }
}
