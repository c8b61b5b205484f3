using Graph.Query.Declaration;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Peer.Types;

internal sealed class DistrictType : EntityType<District>
{
    protected override void Declare(Fields<District> fields)
    {
        fields.Key(d => d.Id, KeyFilter.Value);
        fields.Add(d => d.Number);
        fields.Add(d => d.Name);
        fields.Add(d => d.NameKk);
        fields.List(d => d.Incarnations);
    }
}
