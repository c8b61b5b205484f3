using System.Text.Json.Nodes;
using Graph.Tests.Server.Limits;

namespace Graph.Tests.Server.Places;

/// <summary>Figures on the map, as GeoJSON.</summary>
public abstract class ShapeTests(GraphServer server)
{
    [Fact]
    public async Task A_shape_is_a_GeoJSON_object_of_closed_rings_longitude_first()
    {
        var data = await server.Client.DataAsync(
            """
            {
              region(isoCode: "KZ-75") { shape }
              areaAt(latitude: 43.157, longitude: 77.058) { shape }
              incarnationAt(latitude: 43.157, longitude: 77.058) { shape }
            }
            """
        );

        foreach (var (_, row) in data.AsObject())
        {
            Assert.Equal(["type", "coordinates"], row?["shape"]?.AsObject().Select(member => member.Key) ?? []);
            Assert.All(
                OuterRings(row?["shape"]),
                ring =>
                {
                    Assert.Equal(ring[0], ring[^1]);
                    Assert.All(ring, point => Assert.InRange(point.Longitude, 76.7, 77.3));
                    Assert.All(ring, point => Assert.InRange(point.Latitude, 42.9, 43.5));
                    Assert.True(SignedArea(ring) > 0, "An outer ring goes counterclockwise.");
                }
            );
        }
    }

    [Fact]
    public async Task A_district_is_the_union_of_what_it_covers()
    {
        var data = await server.Client.DataAsync(
            """
            {
              incarnationAt(latitude: 43.157, longitude: 77.058) {
                shape
                coverage { area { name shape } }
              }
            }
            """
        );

        var district = data["incarnationAt"];
        var areas = district?["coverage"]?.AsArray().Select(c => c?["area"]).ToList() ?? [];
        Assert.Equal(["Bostandyq", "Medeu", "Nauryzbai"], areas.Select(a => (string?)a?["name"]));
        Assert.Equal(areas.Sum(a => Size(a?["shape"])), Size(district?["shape"]), precision: 10);
    }

    [Fact]
    public async Task Where_only_the_region_is_known_there_is_no_shape_of_the_district()
    {
        var data = await server.Client.DataAsync(
            """{ district(number: 25) { latestIncarnation { region { name } shape } } }"""
        );

        data.ShouldBe(
            """
            { "district": { "latestIncarnation": { "region": { "name": "Turkistan Region" }, "shape": null } } }
            """
        );
    }

    [Fact]
    public async Task Shapes_are_the_same_on_every_database()
    {
        var data = await server.Client.DataAsync("{ regions(first: 50) { nodes { isoCode shape areas { shape } } } }");

        var regions = data["regions"]?["nodes"]?.AsArray() ?? [];
        Assert.Equal(20, regions.Count(region => region?["shape"] is not null));
        Assert.Equal(224, regions.Sum(region => region?["areas"]?.AsArray().Count(area => area?["shape"] is not null)));
        Assert.Equal(ShippedShapes.Sha256, ShippedShapes.Hash(data));
    }

    [Fact]
    public async Task A_shape_costs_as_much_as_50_rows()
    {
        var without = await server.Client.AskForCostAsync("{ regions(first: 20) { nodes { isoCode } } }");
        var with = await server.Client.AskForCostAsync("{ regions(first: 20) { nodes { isoCode shape } } }");

        Assert.Equal(20, (int?)CostReports.Of(without)["rows"]);
        Assert.Equal(20 + (20 * 50), (int?)CostReports.Of(with)["rows"]);
    }

    [Theory]
    [InlineData("{ regions(where: { shape: { eq: null } }) { totalCount } }", "`where.shape` is not a field of")]
    [InlineData("{ regions(order: [{ shape: ASC }]) { totalCount } }", "`order[0].shape` is not a field of")]
    public async Task No_filter_and_no_order_takes_shapes(string query, string named)
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Contains(named, (string?)error["message"], StringComparison.Ordinal);
    }

    private static double Size(JsonNode? shape) => OuterRings(shape).Sum(SignedArea);

    private static (double Longitude, double Latitude)[][] OuterRings(JsonNode? shape)
    {
        var coordinates = shape?["coordinates"]?.AsArray() ?? [];
        return (string?)shape?["type"] == "Polygon"
            ? [Ring(coordinates[0])]
            : [.. coordinates.Select(polygon => Ring(polygon?[0]))];
    }

    private static (double Longitude, double Latitude)[] Ring(JsonNode? ring) =>
        [.. (ring?.AsArray() ?? []).Select(point => ((double?)point?[0] ?? 0, (double?)point?[1] ?? 0))];

    private static double SignedArea((double Longitude, double Latitude)[] ring) =>
        ring.Zip(ring.Skip(1), (a, b) => (a.Longitude * b.Latitude) - (b.Longitude * a.Latitude)).Sum() / 2;

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ShapeTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ShapeTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ShapeTests(server);
}
