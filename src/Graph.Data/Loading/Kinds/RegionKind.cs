using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Regions, and cities with a region's standing.</summary>
internal sealed class RegionKind() : RecordKind<RegionRecord, Region>("region")
{
    protected override void Declare(RecordFacts<RegionRecord> regions)
    {
        regions.InFile("regions.json", "regions");
        regions.WrittenId(r => r.Id);
        regions.Refer<RegionRecord>("splitFrom", r => r.SplitFrom);
        regions.Refer<SettlementRecord>("centre", r => r.Centre);
        regions.Row(Row);
    }

    protected override void Declare(RowFacts<Region> regions)
    {
        regions.Id(r => r.Id);
        regions.Names(r => r.Names);
        regions.Search(SearchType.Region);
        regions.Cited(r => r.Citations, (c, r) => c.RegionId = r.Id);
    }

    private static Region Row(RegionRecord region, RowMaking making) =>
        new()
        {
            Id = region.Id,
            Kind = region.Kind,
            IsoCode = region.IsoCode,
            FormerIsoCode = region.FormerIsoCode,
            Kato = region.Kato,
            SinceYear = region.Since?.Year,
            SinceDate = region.Since?.Day,
            SplitFromId = region.SplitFrom,
            Longitude = region.Longitude,
            Latitude = region.Latitude,
            Shape = making.Shapes.OfRegion(region.Id),
            DistrictsCount = region.DistrictsCount,
            Electorate = region.Electorate?.Value,
            ElectorateYear = region.Electorate?.Year,
            Note = region.Note,
            Names = making.Names.Of(region),
            Citations = making.Citations.Of(region),
        };
}
