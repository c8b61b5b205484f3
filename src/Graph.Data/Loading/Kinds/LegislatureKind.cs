using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>The chamber that the districts elect.</summary>
internal sealed class LegislatureKind() : RecordKind<LegislatureFile, Legislature>("legislature")
{
    protected override void Declare(RecordFacts<LegislatureFile> legislatures)
    {
        legislatures.InFile("legislature.json");
        legislatures.WrittenId(l => l.Id);
        legislatures.Row(Row);
    }

    protected override void Declare(RowFacts<Legislature> legislatures)
    {
        legislatures.Id(l => l.Id);
        legislatures.Names(l => l.Names);
        legislatures.Cited(l => l.Citations, (c, l) => c.LegislatureId = l.Id);
        legislatures.Until(l => (l.UntilYear, l.UntilDate));
    }

    private static Legislature Row(LegislatureFile legislature, RowMaking making) =>
        new()
        {
            Id = legislature.Id,
            Code = legislature.Id,
            Country = legislature.Country,
            UntilYear = legislature.Until?.Year,
            UntilDate = legislature.Until?.Day,
            Names = making.Names.Of(legislature),
            Citations = making.Citations.Of(legislature),
        };
}
