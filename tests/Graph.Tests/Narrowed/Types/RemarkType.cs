using Graph.Query.Declaration;
using Graph.Tests.Narrowed.Model;

namespace Graph.Tests.Narrowed.Types;

internal sealed class RemarkType : EntityType<Remark>
{
    protected override void Declare(Fields<Remark> fields)
    {
        fields.Add(r => r.Text);
        fields.OrderBy(r => r.Id);
    }
}
