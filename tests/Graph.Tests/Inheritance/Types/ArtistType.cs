using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class ArtistType : EntityType<Artist>
{
    protected override void Declare(Fields<Artist> fields)
    {
        fields.Key(a => a.Id);
        fields.Add(a => a.Name);
        fields.List(a => a.Works);
        fields.First("latest", a => a.Works.OrderByDescending(w => w.Id), "What was made last.");
    }
}
