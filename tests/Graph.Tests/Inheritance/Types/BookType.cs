using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class BookType : EntityType<Book>
{
    protected override void Declare(Fields<Book> fields)
    {
        fields.AddAll();
    }
}
