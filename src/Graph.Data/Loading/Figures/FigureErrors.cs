using System.Globalization;
using NetTopologySuite.Geometries;

namespace Graph.Data.Loading.Figures;

/// <summary>The sentences for figures that cannot be loaded.</summary>
internal static class FigureErrors
{
    public static DatasetError NoList(Place place, string noun) =>
        At(place, $"This is no list of {noun}, or an empty one. Write it as GeoJSON has it (RFC 7946).");

    public static DatasetError NoPoint(Place place) =>
        At(place, "This is no point. Write two numbers, longitude first: `[76.95, 43.24]`.");

    public static DatasetError NoLongitude(Place place, string value) =>
        At(place, $"{value} is no longitude. Write degrees east from -180 to 180; the longitude stands first.");

    public static DatasetError NoLatitude(Place place, string value) =>
        At(place, $"{value} is no latitude. Write degrees north from -90 to 90; the longitude stands first.");

    public static DatasetError RingIsOpen(Place place) =>
        At(place, "The ring ends at another point than it begins with. Close it: repeat its first point at the end.");

    public static DatasetError TooFewPoints(Place place, int count, int fewest) =>
        At(place, $"A ring has at least {fewest} points, the first and the last being the same; this has {count}.");

    public static DatasetError CrossesItself(Place place, string id, Coordinate near) =>
        At(place, $"The figure of `{id}` crosses or touches itself near {Shown(near)}. Correct its points there.");

    public static DatasetError Overlap(Place place, string id, string otherId, Coordinate near) =>
        At(
            place,
            $"The figures of `{id}` and `{otherId}` overlap near {Shown(near)}. Let each place belong to one of them."
        );

    private static DatasetError At(Place place, string message) => new(place.File, place.Path, message);

    private static string Shown(Coordinate point) =>
        string.Create(CultureInfo.InvariantCulture, $"[{point.X:0.####}, {point.Y:0.####}]");
}
