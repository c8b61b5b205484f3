using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Legislature"/>.</summary>
internal sealed class LegislatureType : EntityType<Legislature>
{
    protected override void Declare(Fields<Legislature> fields)
    {
        fields.Key(l => l.Id);
        fields.Add(l => l.Code);
        fields.AddNames(l => l.Names);
        fields.Add(l => l.Country);
        fields.Add(l => l.UntilYear);
        fields.Add(l => l.UntilDate);
        fields.List(l => l.Districts);
        fields.List(l => l.Elections);
        fields.List(l => l.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfLegislature);
        fields.OrderBy(l => l.Code);
    }
}
