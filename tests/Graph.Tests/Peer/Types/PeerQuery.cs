using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Peer.Types;

internal sealed class PeerQuery : QueryDeclaration
{
    public override string Description => "The peer's small model of electoral districts.";

    protected override void Declare(QueryFields query)
    {
        query.Nodes();
        query.Connection<District>("districts", "All districts.");
        query.Connection<Incarnation>("incarnations", "All incarnations.");
        query.Connection<Contest>("contests", "All contests.");
        query.Connection<Region>("regions", "All regions.");
        query.One<District, int>(
            "district",
            Argument.Required<int>("number", "The district's number."),
            (d, number) => d.Number == number,
            "The district of that number, or null."
        );
    }
}
