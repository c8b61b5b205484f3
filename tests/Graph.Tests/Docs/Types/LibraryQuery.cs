using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Tests.Docs.Model;

namespace Graph.Tests.Docs.Types;

internal sealed class LibraryQuery : QueryDeclaration
{
    public override string Description => "The books of a library: who wrote them, and when they were lent out.";

    public override IReadOnlyList<Argument> ScopeArguments => [Arguments.Throughout];

    protected override void Declare(QueryFields query)
    {
        query.Nodes();
        query.One<Book, int>(
            "book",
            Argument.Required<int>("number", "The number on the spine."),
            (b, number) => b.Number == number,
            "The book of a number, or null."
        );
        query.ByKey<Author>("author", "The author of an ID, or null.");
        query.Connection<Author>("authors", "All authors, by name unless ordered otherwise.");
        query.Connection<Book>("books", "All books, by number unless ordered otherwise.");
        query.Connection<Book>(
            "thickBooks",
            db => db.Set<Book>().Where(b => b.Pages >= 900),
            "The books that take long, by number unless ordered otherwise."
        );
        query.Connection<Book, ILibraryCard>(
            "openBooks",
            (db, card) => db.Set<Book>().Where(b => card.IsMember || b.Year < 1860),
            "The books that who asks may read: all for members, the old ones for everybody."
        );
        query.Connection<Book>("volumes", "All books, under a name that was in use before.");
        query.Deprecate("volumes", "Use `books`.");
    }
}
