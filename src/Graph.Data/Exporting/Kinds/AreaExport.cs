using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Areas as records.</summary>
internal static class AreaExport
{
    public static AreaRecord Of(Area area) =>
        new()
        {
            Id = area.Id,
            Kind = area.Kind,
            Region = area.RegionId,
            Names = Parts.Names(area.Names),
            OtherNames = Parts.OtherNames(area.Names),
            Kato = area.Kato,
            Longitude = area.Longitude,
            Latitude = area.Latitude,
            Note = area.Note,
            Citations = Parts.Citations(area.Citations),
        };
}
