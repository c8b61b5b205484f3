using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Regions as records.</summary>
internal static class RegionExport
{
    public static RegionRecord Of(Region region, ExportedRows rows) =>
        new()
        {
            Id = region.Id,
            Kind = region.Kind,
            Names = Parts.Names(region.Names),
            OtherNames = Parts.OtherNames(region.Names),
            IsoCode = region.IsoCode,
            FormerIsoCode = region.FormerIsoCode,
            Kato = region.Kato,
            Since = Parts.Moment(region.SinceYear, region.SinceDate),
            SplitFrom = region.SplitFromId,
            Centre = rows.CentreOf(region.Id),
            Longitude = region.Longitude,
            Latitude = region.Latitude,
            DistrictsCount = region.DistrictsCount,
            Electorate = Parts.Count(region.Electorate, region.ElectorateYear),
            Note = region.Note,
            Citations = Parts.Citations(region.Citations),
        };
}
