using Graph.Query.Declaration;
using Graph.Tests.Docs.Model;

namespace Graph.Tests.Docs.Types;

internal sealed class AuthorType : EntityType<Author>
{
    protected override void Declare(Fields<Author> fields)
    {
        fields.Key(a => a.Id);
        fields.Add(a => a.Name);
        fields.Add(a => a.BornYear);
        fields.List(a => a.Books);
        fields.First(
            "latestBook",
            a => a.Books.OrderByDescending(b => b.Year).ThenBy(b => b.Number),
            "The book that came out last, or null."
        );
        fields.OrderBy(a => a.Name);
    }
}
