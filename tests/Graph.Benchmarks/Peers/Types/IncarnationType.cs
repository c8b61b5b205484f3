using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class IncarnationType : EntityType<Incarnation>
{
    protected override void Declare(Fields<Incarnation> fields)
    {
        fields.Key(i => i.Id);
        fields.Add(i => i.District);
        fields.Add(i => i.Region);
        fields.Add(i => i.Since);
        fields.Add(i => i.Until);
        fields.Add(i => i.Population);
        fields.Add(i => i.IsCurrent);
        fields.List(i => i.Contests);
        fields.List(i => i.Borders);
    }
}
