using Graph.Query.Declaration;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Peer.Types;

internal sealed class BorderType : EntityType<Border>
{
    protected override void Declare(Fields<Border> fields)
    {
        fields.Add(b => b.From);
        fields.Add(b => b.To);
        fields.Add(b => b.Direction);
    }
}
