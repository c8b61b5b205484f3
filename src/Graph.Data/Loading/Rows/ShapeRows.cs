using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Shapes;
using Graph.Query.Scalars;
using NetTopologySuite.Geometries;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes what rows hold of figures; null where there are none.</summary>
internal sealed class ShapeRows(DatasetPart general)
{
    private readonly Dictionary<string, AreaFigure> areas = ById<AreaFigure>(general);
    private readonly Dictionary<string, RegionFigure> regions = ById<RegionFigure>(general);

    public GeoJson? OfArea(string id) => Text(areas.GetValueOrDefault(id));

    public GeoJson? OfRegion(string id) => Text(regions.GetValueOrDefault(id));

    /// <summary>All areas that a life covers, those that it covers in part included whole.</summary>
    public GeoJson? OfLife(IncarnationRecord life) =>
        life.Coverage.Select(c => areas.GetValueOrDefault(c.Area)?.Geometry).OfType<Geometry>().ToArray()
            is { Length: > 0 } covered
            ? GeoJsonText.Write(Unions.Of(covered))
            : null;

    private static GeoJson? Text(Figure? figure) => figure is null ? null : GeoJsonText.Write(figure.Geometry);

    private static Dictionary<string, TFigure> ById<TFigure>(DatasetPart general)
        where TFigure : Figure =>
        general.Of<TFigure>().ToDictionary(f => f.Record.Id, f => f.Record, StringComparer.Ordinal);
}
