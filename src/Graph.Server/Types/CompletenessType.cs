using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Completeness"/>.</summary>
internal sealed class CompletenessType : EntityType<Completeness>
{
    protected override void Declare(Fields<Completeness> fields)
    {
        fields.Add(c => c.Election);
        fields.Add(c => c.Fact);
        fields.Add(c => c.Known);
        fields.Add(c => c.Existed);
    }
}
