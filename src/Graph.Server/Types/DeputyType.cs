using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Deputy"/>.</summary>
internal sealed class DeputyType : EntityType<Deputy>
{
    protected override void Declare(Fields<Deputy> fields)
    {
        fields.Key(d => d.Id);
        fields.AddNames(d => d.Names);
        fields.List(d => d.Mandates);
        fields.List(d => d.Contests);
        fields.List(d => d.Candidacies);
        fields.List(d => d.Citations);
    }
}
