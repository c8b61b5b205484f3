using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Settlement"/>.</summary>
internal sealed class SettlementType : EntityType<Settlement>
{
    protected override void Declare(Fields<Settlement> fields)
    {
        fields.Key(s => s.Id);
        fields.AddNames(s => s.Names);
        fields.Add(s => s.Region);
        fields.Add(s => s.CentreOf);
        fields.List(s => s.SeatOf);
        fields.List(s => s.Incarnations);
        fields.List(s => s.Citations);
    }
}
