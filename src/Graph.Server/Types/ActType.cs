using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Act"/>.</summary>
internal sealed class ActType : EntityType<Act>
{
    protected override void Declare(Fields<Act> fields)
    {
        fields.Key(a => a.Id);
        fields.Add(a => a.Kind);
        fields.Add(a => a.Title);
        fields.Add(a => a.DecidedYear);
        fields.Add(a => a.DecidedOn);
        fields.Add(a => a.InEffectOn);
        fields.List(a => a.Forms);
        fields.List(a => a.Dissolves);
        fields.List(a => a.Ends);
        fields.Add(a => a.Note);
        fields.List(a => a.Citations);
        fields.OrderBy(a => a.DecidedYear);
        fields.OrderBy(a => a.DecidedOn);
    }
}
