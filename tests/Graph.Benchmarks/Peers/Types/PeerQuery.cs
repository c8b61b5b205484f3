using Graph.Benchmarks.Peers.Model;
using Graph.Query.Declaration;
using Graph.Schema.Roots;

namespace Graph.Benchmarks.Peers.Types;

internal sealed class PeerQuery : QueryDeclaration
{
    public override string Description => "A small model of electoral districts.";

    protected override void Declare(QueryFields query)
    {
        query.Connection<District>("districts", "All districts.");
        query.One<District, int>(
            "district",
            Argument.Required<int>("number", "The district's number."),
            (d, number) => d.Number == number,
            "The district of that number, or null."
        );
    }
}
