using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Places;

/// <summary>Which area and which district a point belongs to, on 1 June 2024 unless a day is given.</summary>
public abstract class PlaceTests(GraphServer server)
{
    private const string At = """
        query ($latitude: Float!, $longitude: Float!, $asOf: LocalDate) {
          areaAt(latitude: $latitude, longitude: $longitude) { name region { name } }
          incarnationAt(latitude: $latitude, longitude: $longitude, asOf: $asOf) { district { number } sinceYear }
        }
        """;

    [Theory]
    [InlineData(43.2389, 76.9455, "Bostandyq", "Almaty", 5)] // Republic Square in the city of Almaty
    [InlineData(43.157, 77.058, "Medeu", "Almaty", 5)] // the skating rink
    [InlineData(43.02, 79.22, "Kegen", "Almaty Region", 11)] // a village
    [InlineData(51.128, 71.43, "Esil", "Astana", 2)] // Bayterek tower
    [InlineData(42.34, 69.59, "Turan", "Shymkent", 6)]
    [InlineData(49.41, 75.47, "Qarqaraly", "Karaganda Region", 19)]
    public async Task A_point_belongs_to_an_area_and_to_the_district_that_covers_it(
        double latitude,
        double longitude,
        string area,
        string region,
        int district
    )
    {
        var data = await AtAsync(latitude, longitude);

        data.ShouldBe(
            $$"""
            {
              "areaAt": { "name": "{{area}}", "region": { "name": "{{region}}" } },
              "incarnationAt": { "district": { "number": {{district}} }, "sinceYear": 2023 }
            }
            """
        );
    }

    [Theory]
    [InlineData(43.297, 68.251, "Turkestan", "Turkistan Region")] // three districts elect in it: nobody knows the land of each
    [InlineData(43.65, 51.17, "Aktau", "Mangystau Region")] // its districts are not known at all
    public async Task Where_only_the_region_is_known_there_is_an_area_and_no_district(
        double latitude,
        double longitude,
        string area,
        string region
    )
    {
        var data = await AtAsync(latitude, longitude);

        data.ShouldBe(
            $$"""
            { "areaAt": { "name": "{{area}}", "region": { "name": "{{region}}" } }, "incarnationAt": null }
            """
        );
    }

    [Theory]
    [InlineData(42.0, 50.0)] // in the Caspian Sea
    [InlineData(42.87, 74.59)] // in Bishkek
    [InlineData(41.31, 69.24)] // in Tashkent
    [InlineData(0, 0)]
    [InlineData(90, 180)]
    [InlineData(-90, -180)]
    public async Task At_sea_and_abroad_there_is_nothing(double latitude, double longitude)
    {
        var data = await AtAsync(latitude, longitude);

        data.ShouldBe("""{ "areaAt": null, "incarnationAt": null }""");
    }

    [Theory]
    [InlineData(43.2582, 76.8715, "Alatau", 3)] // where it touches Almaly
    [InlineData(43.233, 76.7901, "Alatau", 3)] // where it touches Nauryzbai
    [InlineData(43.2591, 76.887, "Alatau", 3)] // where it touches Almaly and Jetysu
    public async Task On_a_border_it_is_the_first_area_by_ID(
        double latitude,
        double longitude,
        string area,
        int district
    )
    {
        var data = await AtAsync(latitude, longitude);

        Assert.Equal(area, (string?)data["areaAt"]?["name"]);
        Assert.Equal(district, (int?)data["incarnationAt"]?["district"]?["number"]);
    }

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    [InlineData("2005-06-01", false)] // No. 12 lay elsewhere, and on which land no source says
    public async Task A_district_covers_its_areas_while_it_stands(string asOf, bool stands)
    {
        var data = await AtAsync(43.2, 76.6, asOf);

        Assert.Equal("Karasay", (string?)data["areaAt"]?["name"]);
        Assert.Equal(stands ? 12 : null, (int?)data["incarnationAt"]?["district"]?["number"]);
    }

    [Fact]
    public async Task Where_one_district_covers_an_area_and_another_a_part_of_it_it_depends_on_the_part()
    {
        var data = await server.Client.DataAsync(
            """
            {
              incarnationAt(latitude: 42.217, longitude: 69.586) { id }
              areaAt(latitude: 42.217, longitude: 69.586) {
                name
                coverage(asOf: "2024-06-01") { partial incarnation { district { number } } }
              }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "incarnationAt": null,
              "areaAt": {
                "name": "Al-Farabi",
                "coverage": [
                  { "partial": true, "incarnation": { "district": { "number": 6 } } },
                  { "partial": false, "incarnation": { "district": { "number": 7 } } }
                ]
              }
            }
            """
        );
    }

    [Fact]
    public async Task The_day_of_a_place_holds_below_it()
    {
        var data = await server.Client.DataAsync(
            """
            {
              before: incarnationAt(latitude: 43.2, longitude: 76.6, asOf: "2023-03-20") { deputy { name } }
              after: incarnationAt(latitude: 43.2, longitude: 76.6, asOf: "2023-06-01") { deputy { name } }
              areaAt(latitude: 43.2, longitude: 76.6, asOf: "2005-06-01") { incarnations { isCurrent } }
            }
            """
        );

        data.ShouldBe(
            """
            {
              "before": { "deputy": null },
              "after": { "deputy": { "name": "Daniar Qasqaraurov" } },
              "areaAt": { "incarnations": [{ "isCurrent": false }] }
            }
            """
        );
    }

    [Fact]
    public async Task Another_chamber_has_no_districts_there()
    {
        var data = await server.Client.DataAsync(
            """{ incarnationAt(latitude: 43.2, longitude: 76.6, legislature: "senate") { id } }"""
        );

        data.ShouldBe("""{ "incarnationAt": null }""");
    }

    [Theory]
    [InlineData("latitude: 90.5, longitude: 76", "`latitude: 90.5` is out of bounds. Give -90 to 90.")]
    [InlineData("latitude: 76.6, longitude: -180.1", "`longitude: -180.1` is out of bounds. Give -180 to 180.")]
    [InlineData("latitude: 1e300, longitude: 76", "`latitude: 1E+300` is out of bounds. Give -90 to 90.")]
    public async Task Out_of_bounds_is_an_error_at_the_field_and_the_others_answer(string point, string message)
    {
        var answer = await server.Client.AskAsync(
            $$"""
            {
              incarnationAt({{point}}) { id }
              areaAt({{point}}) { id }
              district(number: 12) { number }
            }
            """
        );

        Assert.Equal(
            """{"incarnationAt":null,"areaAt":null,"district":{"number":12}}""",
            answer["data"]?.ToJsonString()
        );
        var errors = Assert.IsType<JsonArray>(answer["errors"]);
        Assert.Equal(["incarnationAt", "areaAt"], errors.Select(error => (string?)error?["path"]?[0]));
        Assert.All(errors, error => Assert.Equal(message, (string?)error?["message"]));
        Assert.All(errors, error => Assert.Equal("INVALID_ARGUMENT", (string?)error?["extensions"]?["code"]));
    }

    [Fact]
    public async Task Out_of_bounds_by_variable_is_the_same_error()
    {
        var answer = await server.Client.AskAsync(At, new { latitude = 43, longitude = 276.5 });

        Assert.Equal(
            [
                "`longitude: 276.5` is out of bounds. Give -180 to 180.",
                "`longitude: 276.5` is out of bounds. Give -180 to 180.",
            ],
            answer["errors"]?.AsArray().Select(error => (string?)error?["message"])
        );
    }

    private Task<JsonNode> AtAsync(double latitude, double longitude, string? asOf = "2024-06-01") =>
        server.Client.DataAsync(
            At,
            new
            {
                latitude,
                longitude,
                asOf,
            }
        );

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : PlaceTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : PlaceTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : PlaceTests(server);
}
