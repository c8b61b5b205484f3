using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Party"/>.</summary>
internal sealed class PartyType : EntityType<Party>
{
    protected override void Declare(Fields<Party> fields)
    {
        fields.Key(p => p.Id);
        fields.AddNames(p => p.Names);
        fields.Add(p => p.Abbreviation);
        fields.Add(p => p.Kind);
        fields.Add(p => p.MergedInto);
        fields.Add(p => p.MergedYear);
        fields.Add(p => p.MergedOn);
        fields.List(p => p.Mandates);
        fields.List(p => p.Contests);
        fields.List(p => p.Candidates);
        fields.List(p => p.Results);
        fields.Add(p => p.Note);
        fields.List(p => p.Citations);
    }
}
