using Graph.Query.Declaration;
using Graph.Tests.Everyday.Model;

namespace Graph.Tests.Everyday.Types;

internal sealed class NamedType : EntityType<Named>
{
    protected override void Declare(Fields<Named> fields)
    {
        fields.Key(n => n.Id);
        fields.Add("length", n => n.Sample!.Length); // EF Core asks for what may be missing
        fields.Add(n => n.Sample);
    }
}
