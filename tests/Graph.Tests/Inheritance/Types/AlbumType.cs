using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class AlbumType : EntityType<Album>
{
    protected override void Declare(Fields<Album> fields)
    {
        fields.Add(a => a.Medium);
        fields.List(a => a.Songs);
        fields.Add("length", a => a.Songs.Sum(s => s.Length), "How long its songs take, in seconds.");
        fields.OrderBy(a => a.Medium);
    }
}
