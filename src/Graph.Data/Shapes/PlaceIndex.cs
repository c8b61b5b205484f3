using Graph.Query.Scalars;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Graph.Data.Shapes;

/// <summary>
/// Finds the figure in which a point lies. All figures are kept as points in memory, so that every database gives the same
/// answer, and none needs to know geometry.
/// </summary>
public sealed class PlaceIndex
{
    private readonly (string Id, Geometry Figure)[] figures;

    /// <summary>Takes figures that do not overlap.</summary>
    /// <param name="shapes">IDs and their figures.</param>
    public PlaceIndex(IEnumerable<KeyValuePair<string, GeoJson>> shapes) =>
        figures = [
            .. shapes
                .OrderBy(shape => shape.Key, StringComparer.Ordinal)
                .Select(shape => (shape.Key, GeoJsonText.Read(shape.Value))),
        ];

    /// <summary>The ID of the figure in which a point lies.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <returns>Of a point on a border the first in ordinal order; null where there is none.</returns>
    public string? At(double latitude, double longitude)
    {
        var point = new Coordinate(longitude, latitude);
        return Array
            .Find(
                figures,
                f =>
                    f.Figure.EnvelopeInternal.Contains(point)
                    && SimplePointInAreaLocator.Locate(point, f.Figure) != Location.Exterior
            )
            .Id;
    }
}
