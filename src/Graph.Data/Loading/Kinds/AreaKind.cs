using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Raions, city districts and cities, of which districts are made.</summary>
internal sealed class AreaKind() : RecordKind<AreaRecord, Area>("area")
{
    protected override void Declare(RecordFacts<AreaRecord> areas)
    {
        areas.InFile("areas.json", "areas");
        areas.WrittenId(a => a.Id);
        areas.Refer<RegionRecord>("region", a => a.Region);
        areas.Row(Row);
    }

    protected override void Declare(RowFacts<Area> areas)
    {
        areas.Id(a => a.Id);
        areas.Names(a => a.Names);
        areas.Cited(a => a.Citations, (c, a) => c.AreaId = a.Id);
    }

    private static Area Row(AreaRecord area, RowMaking making) =>
        new()
        {
            Id = area.Id,
            Kind = area.Kind,
            RegionId = area.Region,
            Kato = area.Kato,
            Longitude = area.Longitude,
            Latitude = area.Latitude,
            Shape = making.Shapes.OfArea(area.Id),
            Note = area.Note,
            Names = making.Names.Of(area),
            Citations = making.Citations.Of(area),
        };
}
