using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>People who have held a mandate.</summary>
internal sealed class DeputyKind() : RecordKind<DeputyRecord, Deputy>("deputy")
{
    protected override void Declare(RecordFacts<DeputyRecord> deputies)
    {
        deputies.InFile("deputies.json", "deputies");
        deputies.WrittenId(d => d.Id);
        deputies.Row(Row);
    }

    protected override void Declare(RowFacts<Deputy> deputies)
    {
        deputies.Id(d => d.Id);
        deputies.Names(d => d.Names);
        deputies.Search(SearchType.Deputy);
        deputies.Cited(d => d.Citations, (c, d) => c.DeputyId = d.Id);
    }

    private static Deputy Row(DeputyRecord deputy, RowMaking making) =>
        new()
        {
            Id = deputy.Id,
            Names = making.Names.Of(deputy),
            Citations = making.Citations.Of(deputy),
        };
}
