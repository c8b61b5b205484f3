using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of regions, and of what lies in them.</summary>
internal sealed class RegionRows(DatasetContent content, NameRows names, CitationRows citations)
{
    private readonly Dictionary<string, string> regionByCentre = content
        .Regions.Where(r => r.Centre is not null)
        .ToDictionary(r => r.Centre ?? "", r => r.Id, StringComparer.Ordinal);

    public IEnumerable<Region> Regions() => content.Regions.Select(Row);

    public IEnumerable<Area> Areas() => content.Areas.Select(Row);

    public IEnumerable<Settlement> Settlements() => content.Settlements.Select(Row);

    private Region Row(RegionRecord region) =>
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
            DistrictsCount = region.DistrictsCount,
            Electorate = region.Electorate?.Value,
            ElectorateYear = region.Electorate?.Year,
            Note = region.Note,
            Names = names.Of(region),
            Citations = citations.Of(region),
        };

    private Area Row(AreaRecord area) =>
        new()
        {
            Id = area.Id,
            Kind = area.Kind,
            RegionId = area.Region,
            Kato = area.Kato,
            Longitude = area.Longitude,
            Latitude = area.Latitude,
            Note = area.Note,
            Names = names.Of(area),
            Citations = citations.Of(area),
        };

    private Settlement Row(SettlementRecord settlement) =>
        new()
        {
            Id = settlement.Id,
            RegionId = settlement.Region,
            CentreOfId = regionByCentre.GetValueOrDefault(settlement.Id),
            Names = names.Of(settlement),
            Citations = citations.Of(settlement),
        };
}
