using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Reading;
using Graph.Data.Shapes;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Graph.Data.Loading.Validation;

/// <summary>Figures are polygons that do not cross themselves, and no two of one kind cover the same place.</summary>
internal static class FigureChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart general) =>
        [
            .. FindIn([.. general.Of<AreaFigure>().Select(f => f.Record)]),
            .. FindIn([.. general.Of<RegionFigure>().Select(f => f.Record)]),
        ];

    private static IEnumerable<DatasetError> FindIn(IReadOnlyList<Figure> figures)
    {
        var wellFormed = figures.Where(f => f.Faults.Count == 0).ToList();
        var crossing = wellFormed.Select(CrossesItself).OfType<DatasetError>().ToList();
        DatasetError[] faults = [.. figures.SelectMany(f => f.Faults), .. crossing];
        return faults.Length > 0 ? faults : Overlaps(wellFormed);
    }

    private static DatasetError? CrossesItself(Figure figure) =>
        new IsValidOp(figure.Geometry).ValidationError is { } fault
            ? FigureErrors.CrossesItself(figure.Place.Key("geometry"), figure.Id, fault.Coordinate)
            : null;

    private static IEnumerable<DatasetError> Overlaps(List<Figure> figures) =>
        Unions.AreApart([.. figures.Select(f => f.Geometry)])
            ? []
            : figures
                .SelectMany((later, index) => figures.Take(index).Select(f => Overlap(f, later)))
                .OfType<DatasetError>();

    /// <summary>Two figures may share points and lines, but no land.</summary>
    private static DatasetError? Overlap(Figure earlier, Figure later)
    {
        var (one, other) = (earlier.Geometry, later.Geometry);
        return
            one.EnvelopeInternal.Intersects(other.EnvelopeInternal)
            && one.Intersection(other) is { Dimension: Dimension.Surface } shared
            ? FigureErrors.Overlap(later.Place.Key("geometry"), later.Id, earlier.Id, shared.InteriorPoint.Coordinate)
            : null;
    }
}
