using Graph.Query.Declaration;
using Graph.Tests.Inheritance.Model;

namespace Graph.Tests.Inheritance.Types;

internal sealed class RecordingType : EntityType<Recording>
{
    protected override void Declare(Fields<Recording> fields)
    {
        fields.Add(r => r.Label);
    }
}
