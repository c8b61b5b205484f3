using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Border"/>.</summary>
internal sealed class BorderType : EntityType<Border>
{
    protected override void Declare(Fields<Border> fields)
    {
        fields.Key(b => b.Id);
        fields.Add(b => b.From);
        fields.Add(b => b.To);
        fields.Add(b => b.Direction);
        fields.First(
            "reverse",
            b => b.To.Borders.Where(r => r.ToId == b.FromId).OrderBy(r => r.ToId), // there is at most one
            "The same border as the other side states it; null where its source is silent."
        );
        fields.Add(b => b.FacesReverse);
        fields.List(b => b.Citations);
        fields.Life(Arguments.StoodOn, Lives.OfBorder);
        fields.OrderBy(b => b.From.District.Number);
        fields.OrderBy(b => b.From.Ordinal);
        fields.OrderBy(b => b.To.District.Number);
    }
}
