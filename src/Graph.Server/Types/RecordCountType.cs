using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="RecordCount"/>.</summary>
internal sealed class RecordCountType : EntityType<RecordCount>
{
    protected override void Declare(Fields<RecordCount> fields)
    {
        fields.Add(r => r.Type);
        fields.Add(r => r.Count);
    }
}
