using Graph.Query.Declaration;
using Graph.Tests.Whole.Model;

namespace Graph.Tests.Whole.Types;

internal sealed class ShadeType : EntityType<Shade>
{
    protected override void Declare(Fields<Shade> fields)
    {
        fields.Key(s => s.Id);
        fields.Add("number", s => s.Id, "Its number, from 1.");
        fields.OrderBy(s => s.Id);
    }
}
