using Graph.Schema.Roots;
using Graph.Tests.Whole.Model;

namespace Graph.Tests.Whole.Types;

internal sealed class StoneQuery : QueryDeclaration
{
    public override string Description => "Long lists.";

    protected override void Declare(QueryFields query)
    {
        query.Connection<Stone>("stones", "All stones.");
        query.Connection<Stone>("early", db => db.Set<Stone>().Where(s => s.Id <= 5_000), "The first stones.");
        query.Connection<Shade>("shades", "The shades that are seen.");
    }
}
