using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Areas that lives of districts cover.</summary>
internal sealed class CoverageKind() : RecordKind<CoverageRecord, Coverage>("coverage")
{
    protected override void Declare(RecordFacts<CoverageRecord> coverage)
    {
        coverage.PartOf<Life>(l => l.Record.Coverage);
        coverage.Refer<AreaRecord>("area", c => c.Area);
        coverage.RowsOf<Life>((life, making) => life.Record.Coverage.Select(c => Row(life, c, making)));
    }

    protected override void Declare(RowFacts<Coverage> coverage)
    {
        coverage.Id(c => c.Id);
        coverage.Opening(
            (c, labels) => $"The coverage of {labels.Of<Area>(c.AreaId)} by {labels.OfLife(c.IncarnationId)}"
        );
        coverage.Cited(c => c.Citations, (contradiction, c) => contradiction.IncarnationId = c.IncarnationId);
    }

    private static Coverage Row(Life life, CoverageRecord coverage, RowMaking making) =>
        new()
        {
            Id = $"{life.Id}-{coverage.Area}",
            IncarnationId = life.Id,
            AreaId = coverage.Area,
            Partial = coverage.Partial,
            Citations = making.Citations.Of(coverage),
        };
}
