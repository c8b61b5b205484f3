using Graph.Query.Declaration;
using Graph.Tests.Whole.Model;

namespace Graph.Tests.Whole.Types;

internal sealed class StoneType : EntityType<Stone>
{
    protected override void Declare(Fields<Stone> fields)
    {
        fields.Key(s => s.Id);
        fields.Add("number", s => s.Id, "Its number, from 1.");
        fields.OrderBy(s => s.Id);
    }
}
