using Graph.Query.Declaration;
using Graph.Tests.Everyday.Model;

namespace Graph.Tests.Everyday.Types;

internal sealed class SampleType : EntityType<Sample>
{
    protected override void Declare(Fields<Sample> fields)
    {
        fields.Key(s => s.Id);
        fields.AddAll();
        fields.List(s => s.Named);
    }
}
