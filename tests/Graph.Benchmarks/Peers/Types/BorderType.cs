using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class BorderType : EntityType<Border>
{
    protected override void Declare(Fields<Border> fields)
    {
        fields.Add(b => b.From);
        fields.Add(b => b.To);
        fields.Add(b => b.Direction);
    }
}
