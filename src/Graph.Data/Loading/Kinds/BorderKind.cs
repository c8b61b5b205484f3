using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Borders of lives of districts with others, each as one side states it.</summary>
internal sealed class BorderKind() : RecordKind<BorderRecord, Border>("border")
{
    protected override void Declare(RecordFacts<BorderRecord> borders)
    {
        borders.PartOf<Life>(l => l.Record.Borders);
        borders.Refer<Life>("to", b => b.To);
        borders.RowsOf<Life>((life, making) => life.Record.Borders.Select(b => Row(life, b, making)));
    }

    protected override void Declare(RowFacts<Border> borders)
    {
        borders.Id(b => b.Id);
        borders.Opening((b, labels) => $"The border of {labels.OfLife(b.FromId)} with {labels.OfLife(b.ToId)}");
        borders.Cited(b => b.Citations, (c, b) => c.IncarnationId = b.FromId);
    }

    private static Border Row(Life life, BorderRecord border, RowMaking making) =>
        new()
        {
            Id = $"{life.Id}-{border.To}",
            FromId = life.Id,
            ToId = border.To,
            Direction = border.Direction,
            FacesReverse = making.Others.FaceEachOther(life.Id, border.To, border.Direction),
            Citations = making.Citations.Of(border),
        };
}
