using Graph.Query.Declaration;
using Graph.Tests.Narrowed.Model;

namespace Graph.Tests.Narrowed.Types;

internal sealed class NoteType : EntityType<Note>
{
    protected override void Declare(Fields<Note> fields)
    {
        fields.Key(n => n.Id);
        fields.Add(n => n.Title);
        fields.List(n => n.Remarks);
        fields.OrderBy(n => n.Id);
    }
}
