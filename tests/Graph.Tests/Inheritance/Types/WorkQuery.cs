using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class WorkQuery : QueryDeclaration
{
    public override string Description => "Works of several kinds.";

    protected override void Declare(QueryFields query)
    {
        query.Nodes();
        query.ByKey<Work>("work", "The work of an ID.");
        query.One<Work, string>(
            "titled",
            Argument.Required<string>("title", "The title."),
            (w, title) => w.Title == title,
            "The work of a title."
        );
        query.Connection<Work>("works", "All works.");
        query.Connection<Recording>("recordings", "All that can be listened to.");
        query.Connection<Song>("songs", "All songs.");
        query.Connection<Album>("albums", "All albums.");
        query.Connection<Artist>("artists", "All artists.");
        query.Connection<Review>("reviews", "All reviews.");
    }
}
