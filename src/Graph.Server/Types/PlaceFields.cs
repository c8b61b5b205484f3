using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Server.Places;

namespace Graph.Server.Types;

/// <summary>The root fields that tell what lies at a point.</summary>
internal static class PlaceFields
{
    private static readonly Argument<double> Latitude = Argument.RequiredBetween(
        "latitude",
        min: -90,
        max: 90,
        "Degrees north (WGS 84), -90 to 90."
    );

    private static readonly Argument<double> Longitude = Argument.RequiredBetween(
        "longitude",
        min: -180,
        max: 180,
        "Degrees east (WGS 84), -180 to 180."
    );

    /// <summary>The field <c>areaAt</c>.</summary>
    public static FoundDeclaration Area(PlaceFinder finder) =>
        new()
        {
            Name = "areaAt",
            Description =
                "The raion, city district or city at a point, e.g. `areaAt(latitude: 43.24, longitude: 76.95)`, by the "
                + "simplified figures of 2024, whatever the day; null at sea, abroad, and where no area has a figure. A "
                + "point on a border belongs to one of the areas beside it, always the same.",
            Arguments = [Latitude, Longitude],
            Find = finder.AreaAsync,
        };

    /// <summary>The field <c>incarnationAt</c>.</summary>
    public static FoundDeclaration Incarnation(PlaceFinder finder) =>
        new()
        {
            Name = "incarnationAt",
            Description =
                "The life of a district to which a point belongs on a day, e.g. `incarnationAt(latitude: 43.24, "
                + "longitude: 76.95, asOf: \"2024-06-01\")`: the one that covers the area that `areaAt` finds. Null where "
                + "that is null; where no life is known to cover the area on that day, which may be because only its region "
                + "is known (`areaAt { region { incarnations(asOf:) } }` has those); and where one covers the area in part, "
                + "or several do (`areaAt { coverage(asOf:) }` has them).",
            Arguments = [Latitude, Longitude, Arguments.AsOf, Arguments.Legislature],
            Find = finder.IncarnationAsync,
        };
}
