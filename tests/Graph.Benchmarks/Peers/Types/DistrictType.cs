using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class DistrictType : EntityType<District>
{
    protected override void Declare(Fields<District> fields)
    {
        fields.Key(d => d.Id);
        fields.Add(d => d.Number);
        fields.Add(d => d.Name);
        fields.Add(d => d.NameKk);
        fields.List(d => d.Incarnations);
    }
}
