using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class RegionType : EntityType<Region>
{
    protected override void Declare(Fields<Region> fields)
    {
        fields.Key(r => r.Id);
        fields.Add(r => r.Name);
        fields.Add(r => r.IsoCode);
    }
}
