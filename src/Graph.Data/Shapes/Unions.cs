using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace Graph.Data.Shapes;

/// <summary>Puts polygons together that lie side by side.</summary>
internal static class Unions
{
    /// <summary>Square degrees that sums of areas may differ by: a few square metres.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>All that the polygons cover.</summary>
    public static Geometry Of(Geometry[] polygons) =>
        polygons is [var only] ? only : TryMerge(polygons) ?? UnaryUnionOp.Union(polygons);

    /// <summary>Whether polygons certainly do not overlap: those that share their borders point by point.</summary>
    public static bool AreApart(Geometry[] polygons) => polygons.Length < 2 || TryMerge(polygons) is not null;

    /// <summary>
    /// Takes out the borders that two polygons share. Where the rest is the outline of a valid geometry with the area of all
    /// polygons together, no place was covered twice. Each polygon compared with its neighbours takes ten times as long.
    /// </summary>
    /// <returns>Null where polygons overlap, or do not share all points of their borders.</returns>
    private static Geometry? TryMerge(Geometry[] polygons)
    {
        try
        {
            var merged = CoverageUnion.Union(polygons);
            var isWhole = Math.Abs(merged.Area - polygons.Sum(p => p.Area)) < Tolerance;
            return isWhole && merged.IsValid ? merged : null;
        }
        catch (TopologyException) // borders that cross
        {
            return null;
        }
    }
}
