using System.Text;
using System.Text.Json;
using Graph.Query.Scalars;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Graph.Data.Shapes;

/// <summary>Geometries as GeoJSON: polygons, and several of them.</summary>
/// <remarks>RFC 7946: longitude first, outer rings counterclockwise, holes clockwise.</remarks>
internal static class GeoJsonText
{
    private const string TypeKey = "type";
    private const string CoordinatesKey = "coordinates";

    private static readonly GeometryFactory Factory = new();

    /// <summary>What a text describes that <see cref="Write"/> has made.</summary>
    public static Geometry Read(GeoJson text)
    {
        using var document = JsonDocument.Parse(text.Text);
        var type = document.RootElement.GetProperty(TypeKey).GetString() ?? "";
        return Read(type, document.RootElement.GetProperty(CoordinatesKey));
    }

    /// <summary>What well-formed coordinates describe.</summary>
    /// <param name="type">The type of the geometry.</param>
    /// <param name="coordinates">Its coordinates: closed rings of numbers.</param>
    public static Geometry Read(string type, JsonElement coordinates) =>
        type == nameof(Polygon)
            ? ReadPolygon(coordinates)
            : Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(ReadPolygon)]);

    /// <summary>A polygon or several as a text.</summary>
    public static GeoJson Write(Geometry geometry)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString(TypeKey, geometry.GeometryType);
            json.WritePropertyName(CoordinatesKey);
            if (geometry is Polygon polygon)
                WritePolygon(json, polygon);
            else
                WriteAll(json, Parts(geometry), WritePolygon);
            json.WriteEndObject();
        }
        return new(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static IEnumerable<Polygon> Parts(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).Cast<Polygon>();

    private static Polygon ReadPolygon(JsonElement rings) =>
        rings.EnumerateArray().Select(ReadRing).ToArray() is [var outer, .. var holes]
            ? Factory.CreatePolygon(outer, holes)
            : Factory.CreatePolygon();

    private static LinearRing ReadRing(JsonElement ring) =>
        Factory.CreateLinearRing([
            .. ring.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble())),
        ]);

    private static void WritePolygon(Utf8JsonWriter json, Polygon polygon)
    {
        json.WriteStartArray();
        WriteRing(json, polygon.Shell, isOuter: true);
        foreach (var hole in polygon.Holes)
            WriteRing(json, hole, isOuter: false);
        json.WriteEndArray();
    }

    private static void WriteRing(Utf8JsonWriter json, LinearRing ring, bool isOuter)
    {
        var points = ring.Coordinates;
        WriteAll(json, Orientation.IsCCW(points) == isOuter ? points : points.Reverse(), WritePoint);
    }

    private static void WritePoint(Utf8JsonWriter json, Coordinate point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(point.X);
        json.WriteNumberValue(point.Y);
        json.WriteEndArray();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
