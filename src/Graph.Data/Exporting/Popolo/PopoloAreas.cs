using System.Globalization;
using System.Text.Json;
using Graph.Data.Exporting.Rows;
using Graph.Data.Model;
using Graph.Query.Scalars;

namespace Graph.Data.Exporting.Popolo;

/// <summary>The places of a dataset as Popolo's areas, each behind the one in which it lies.</summary>
internal sealed class PopoloAreas(FormRows rows, PopoloSources sources)
{
    private readonly string country = rows.Legislature.Country;

    private readonly HashSet<string> regions = [.. rows.Regions.Select(r => r.Id)];

    public IReadOnlyList<PopoloArea> All =>
        [
            new(PopoloIds.Country(country), country, "country", country, null, null, null, null, null),
            .. rows.Regions.Select(Of),
            .. rows.Areas.Select(Of),
            .. rows.Incarnations.Select(Of),
        ];

    private PopoloArea Of(Region region) =>
        new(
            PopoloIds.Region(region.Id),
            ExportedNames.English(rows.Names.Of(region)),
            PopoloTerms.Of(region.Kind),
            null,
            Codes(("ISO 3166-2", region.IsoCode), ("KATO", region.Kato)),
            PopoloIds.Country(country),
            Figure(region.Shape),
            PopoloNames.Others(rows.Names.Of(region)),
            sources.Of(nameof(Region), region.Id)
        );

    private PopoloArea Of(Area area) =>
        new(
            PopoloIds.Area(area.Id),
            ExportedNames.English(rows.Names.Of(area)),
            PopoloTerms.Of(area.Kind),
            null,
            Codes(("KATO", area.Kato)),
            Parent(area.RegionId),
            Figure(area.Shape),
            PopoloNames.Others(rows.Names.Of(area)),
            sources.Of(nameof(Area), area.Id)
        );

    private PopoloArea Of(Incarnation incarnation)
    {
        var district = rows.Districts[incarnation.DistrictId];
        var names = rows.Names.Of(district).ToList();
        return new(
            PopoloIds.District(incarnation.Id),
            ExportedNames.English(names),
            PopoloTerms.District,
            district.Number.ToString(CultureInfo.InvariantCulture),
            null,
            Parent(incarnation.RegionId),
            Figure(incarnation.Shape),
            PopoloNames.Others(names),
            sources.Of(nameof(Incarnation), incarnation.Id)
        );
    }

    private string Parent(string? region) =>
        region is not null && regions.Contains(region) ? PopoloIds.Region(region) : PopoloIds.Country(country);

    private static List<PopoloIdentifier>? Codes(params IEnumerable<(string Scheme, string? Code)> codes) =>
        codes.Where(c => c.Code is not null).Select(c => new PopoloIdentifier(c.Scheme, c.Code ?? "")).ToList()
            is { Count: > 0 } found
            ? found
            : null;

    private static JsonElement? Figure(GeoJson? shape) => shape is null ? null : JsonElement.Parse(shape.Text);
}
