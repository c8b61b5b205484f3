using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Towns and cities.</summary>
internal sealed class SettlementKind() : RecordKind<SettlementRecord, Settlement>("settlement")
{
    protected override void Declare(RecordFacts<SettlementRecord> settlements)
    {
        settlements.InFile("settlements.json", "settlements");
        settlements.WrittenId(s => s.Id);
        settlements.Refer<RegionRecord>("region", s => s.Region);
        settlements.Rows(Rows);
    }

    protected override void Declare(RowFacts<Settlement> settlements)
    {
        settlements.Id(s => s.Id);
        settlements.Names(s => s.Names);
        settlements.Search(SearchType.Settlement);
        settlements.Cited(s => s.Citations, (c, s) => c.SettlementId = s.Id);
    }

    /// <summary>The row of a settlement says of which region it is the centre; the files say it the other way round.</summary>
    private static IEnumerable<Settlement> Rows(RowMaking making)
    {
        var regionByCentre = making
            .Records<RegionRecord>()
            .Where(r => r.Centre is not null)
            .ToDictionary(r => r.Centre ?? "", r => r.Id, StringComparer.Ordinal);
        return making.Records<SettlementRecord>().Select(s => Row(s, regionByCentre.GetValueOrDefault(s.Id), making));
    }

    private static Settlement Row(SettlementRecord settlement, string? centreOf, RowMaking making) =>
        new()
        {
            Id = settlement.Id,
            RegionId = settlement.Region,
            CentreOfId = centreOf,
            Names = making.Names.Of(settlement),
            Citations = making.Citations.Of(settlement),
        };
}
