using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The fields of a <see cref="Border"/>.</summary>
internal sealed class BorderType : EntityType<Border>
{
    protected override void Declare(Fields<Border> fields)
    {
        fields.Add(b => b.From);
        fields.Add(b => b.To);
        fields.Add(b => b.Direction);
        fields.First(
            "reverse",
            b => b.To.Borders.Where(r => r.ToId == b.FromId),
            "The same border as the other side states it; null where its source is silent."
        );
        fields.Add(
            "facesReverse",
            b =>
                b.To.Borders.Where(r => r.ToId == b.FromId && r.Direction != null && b.Direction != null)
                    // The eight winds go round clockwise: turned by 3, 4 or 5 of them is opposite, give or take one.
                    .Select(r => (bool?)(((int)r.Direction! - (int)b.Direction! + 13) % 8 <= 2))
                    .FirstOrDefault(),
            "Whether the two sides can both be right: the directions are opposite, give or take one of the eight "
                + "winds. False where they contradict each other; null where one side is silent."
        );
        fields.List(b => b.Citations);
        fields.OrderBy(b => b.From.District.Number);
        fields.OrderBy(b => b.From.Ordinal);
        fields.OrderBy(b => b.To.District.Number);
    }
}
