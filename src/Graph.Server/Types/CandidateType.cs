using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Candidate"/>.</summary>
internal sealed class CandidateType : EntityType<Candidate>
{
    protected override void Declare(Fields<Candidate> fields)
    {
        fields.Key(c => c.Id);
        fields.AddNames(c => c.Names);
        fields.Add(c => c.Contest);
        fields.Add(c => c.Deputy);
        fields.Add(c => c.Party);
        fields.Add(c => c.Nomination);
        fields.Add(c => c.NominatedBy);
        fields.Add(c => c.Votes);
        fields.Add(c => c.Percent);
        fields.Add(c => c.IsWinner);
        fields.Add(c => c.Note);
        fields.List(c => c.Citations);
        fields.OrderBy(c => c.Contest.Election.Year);
        fields.OrderBy(c => c.Contest.District.Number);
        fields.OrderBy(c => c.ContestId);
        fields.OrderBy(c => c.Ordinal);
    }
}
