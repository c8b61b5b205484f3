using System.Text.Json;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Figures;

/// <summary>Checks that coordinates describe polygons: closed rings of points that are on the globe.</summary>
internal sealed class FigureCoordinates
{
    private const int FewestPoints = 4;

    private readonly List<DatasetError> errors = [];

    private FigureCoordinates() { }

    /// <summary>All faults, each at its place.</summary>
    public static IReadOnlyList<DatasetError> Check(GeometryRecord geometry, Place place)
    {
        var check = new FigureCoordinates();
        if (geometry.Type == "Polygon")
            check.Polygon(geometry.Coordinates, place);
        else
            check.Items(geometry.Coordinates, place, "polygons", check.Polygon);
        return check.errors;
    }

    private void Polygon(JsonElement rings, Place place) => Items(rings, place, "rings", Ring);

    private void Ring(JsonElement ring, Place place)
    {
        var faults = errors.Count;
        Items(ring, place, "points", Point);
        if (errors.Count > faults)
            return;
        var count = ring.GetArrayLength();
        if (!Equal(ring[0], ring[count - 1]))
            errors.Add(FigureErrors.RingIsOpen(place.Item(count - 1)));
        else if (count < FewestPoints)
            errors.Add(FigureErrors.TooFewPoints(place, count, FewestPoints));
    }

    /// <summary>Places are made for faults only: there are thousands of points.</summary>
    private void Point(JsonElement point, Func<Place> place)
    {
        if (
            point.ValueKind != JsonValueKind.Array
            || point.GetArrayLength() != 2
            || !point.EnumerateArray().All(IsNumber)
        )
            errors.Add(FigureErrors.NoPoint(place()));
        else if (!IsWithin(point[0], 180))
            errors.Add(FigureErrors.NoLongitude(place().Item(0), point[0].GetRawText()));
        else if (!IsWithin(point[1], 90))
            errors.Add(FigureErrors.NoLatitude(place().Item(1), point[1].GetRawText()));
    }

    private void Items(JsonElement list, Place place, string noun, Action<JsonElement, Place> check) =>
        Items(list, place, noun, (item, at) => check(item, at()));

    private void Items(JsonElement list, Place place, string noun, Action<JsonElement, Func<Place>> check)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            errors.Add(FigureErrors.NoList(place, noun));
            return;
        }
        foreach (var (index, item) in list.EnumerateArray().Index())
            check(item, () => place.Item(index));
    }

    private static bool IsNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number;

    private static bool IsWithin(JsonElement number, double most) => Math.Abs(number.GetDouble()) <= most;

    private static bool Equal(JsonElement one, JsonElement other) =>
        one[0].GetDouble().Equals(other[0].GetDouble()) && one[1].GetDouble().Equals(other[1].GetDouble());
}
