using Graph.Query.Declaration;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Peer.Types;

internal sealed class RegionType : EntityType<Region>
{
    protected override void Declare(Fields<Region> fields)
    {
        fields.Key(r => r.Id, KeyFilter.Value);
        fields.Add(r => r.Name);
        fields.Add(r => r.IsoCode);
        fields.Add(r => r.Kind);
        fields.List(r => r.Incarnations);
    }
}
