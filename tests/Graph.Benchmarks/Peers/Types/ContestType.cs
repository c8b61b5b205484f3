using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class ContestType : EntityType<Contest>
{
    protected override void Declare(Fields<Contest> fields)
    {
        fields.Add(c => c.Incarnation);
        fields.Add(c => c.Year);
        fields.Add(c => c.Winner);
        fields.Add(c => c.Party);
        fields.Add(c => c.Percent);
    }
}
