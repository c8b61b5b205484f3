namespace Graph.Tests.Data.Loading.Validation;

public sealed class FigureChecksTests : IDisposable
{
    private const string Hills = "[[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]";
    private const string Lakes = "[[[2, 0], [4, 0], [4, 2], [2, 2], [2, 0]]]";
    private const string File = "shapes/areas.geojson";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task Figures_may_share_a_border()
    {
        dataset.Write(File, Areas(("north-hills", Hills), ("north-lakes", Lakes)));
        using var host = TestHost.Create();

        await host.LoadAsync(dataset.Folder);
    }

    [Fact]
    public async Task A_border_may_have_points_on_one_side_alone()
    {
        const string lakes = "[[[2, 0], [4, 0], [4, 2], [2, 2], [2, 1], [2, 0]]]";
        dataset.Write(File, Areas(("north-hills", Hills), ("north-lakes", lakes)));
        using var host = TestHost.Create();

        await host.LoadAsync(dataset.Folder);
    }

    [Theory]
    [InlineData("[[[1, 0], [4, 0], [4, 2], [1, 2], [1, 0]]]", "[1.5, 1]")] // a half of it
    [InlineData("[[[1, 1], [1.5, 1], [1.5, 1.5], [1, 1.5], [1, 1]]]", "[1.25, 1.25]")] // it lies inside
    [InlineData(Hills, "[1, 1]")] // all of it
    public async Task No_two_areas_overlap(string lakes, string near)
    {
        dataset.Write(File, Areas(("north-hills", Hills), ("north-lakes", lakes)));

        Assert.Equal(
            [
                $"{File} $.features[1].geometry The figures of `north-lakes` and `north-hills` overlap near {near}. "
                    + "Let each place belong to one of them.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData(
        "[[[0, 0], [2, 0], [2, 2], [0, 2]]]",
        ".coordinates[0][3] The ring ends at another point than it begins with. "
            + "Close it: repeat its first point at the end."
    )]
    [InlineData(
        "[[[0, 0], [2, 0], [0, 0]]]",
        ".coordinates[0] A ring has at least 4 points, the first and the last being the same; this has 3."
    )]
    [InlineData(
        "[[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]",
        " The figure of `north-hills` crosses or touches itself near [1, 1]. Correct its points there."
    )]
    [InlineData(
        "[[[0, 0], [200, 0], [2, 2], [0, 0]]]",
        ".coordinates[0][1][0] 200 is no longitude. Write degrees east from -180 to 180; the longitude stands first."
    )]
    [InlineData(
        "[[[0, 0], [2, 95.5], [2, 2], [0, 0]]]",
        ".coordinates[0][1][1] 95.5 is no latitude. Write degrees north from -90 to 90; the longitude stands first."
    )]
    [InlineData(
        "[[[0, 0], [2], [2, 2], [0, 0]]]",
        ".coordinates[0][1] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`."
    )]
    [InlineData(
        "[[[0, 0], [\"2\", 0], [2, 2], [0, 0]]]",
        ".coordinates[0][1] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`."
    )]
    [InlineData("[]", ".coordinates This is no list of rings, or an empty one. Write it as GeoJSON has it (RFC 7946).")]
    [InlineData(
        "[[0, 0], [2, 0]]",
        ".coordinates[0][0] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`.",
        ".coordinates[0][1] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`.",
        ".coordinates[1][0] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`.",
        ".coordinates[1][1] This is no point. Write two numbers, longitude first: `[76.95, 43.24]`."
    )]
    public async Task What_is_no_polygon_is_refused_at_its_place(string coordinates, params string[] faults)
    {
        dataset.Write(File, Areas(("north-hills", coordinates)));

        Assert.Equal(faults.Select(f => $"{File} $.features[0].geometry{f}"), await dataset.FaultsAsync());
    }

    [Fact]
    public async Task A_figure_belongs_to_an_area_and_each_area_has_one()
    {
        dataset.Write(File, Areas(("north-hill", Hills), ("north-lakes", Lakes), ("north-lakes", Lakes)));

        Assert.Equal(
            [
                $"{File} $.features[0].id There is no area `north-hill`. Did you mean `north-hills`? "
                    + "Correct the ID, or add the area to `areas.json`.",
                $"{File} $.features[2].geometry The figures of `north-lakes` and `north-lakes` overlap near [3, 1]. "
                    + "Let each place belong to one of them.",
                $"{File} $.features[2].id `north-lakes` is already the ID of `$.features[1]`. Give one of them another.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task The_file_is_a_collection_of_polygons()
    {
        dataset.Write(
            File,
            """
            { "type": "FeatureCollection", "features": [{ "type": "Feature", "id": "north-hills", "geometry": { "type": "Point", "coordinates": [1, 1] } }] }
            """
        );

        Assert.Equal(
            [
                $"{File} $.features[0].geometry.type `Point` is not possible here. "
                    + "The values are `Polygon`, `MultiPolygon`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_file_of_another_name_is_refused()
    {
        dataset.Write("shapes/area.geojson", Areas(("north-hills", Hills)));

        Assert.Equal(
            [
                "shapes/area.geojson $ No dataset has a file of this name. Did you mean `shapes/areas.geojson`? "
                    + "Rename it, or move it elsewhere.",
            ],
            await dataset.FaultsAsync()
        );
    }

    private static string Areas(params (string Id, string Coordinates)[] figures) =>
        $$"""
            {
              "type": "FeatureCollection",
              "features": [{{string.Join(", ", figures.Select(f => Feature(f.Id, f.Coordinates)))}}]
            }
            """;

    private static string Feature(string id, string coordinates) =>
        $$"""
            { "type": "Feature", "id": "{{id}}", "geometry": { "type": "Polygon", "coordinates": {{coordinates}} } }
            """;
}
