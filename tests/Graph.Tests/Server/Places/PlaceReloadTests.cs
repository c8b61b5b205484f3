using Graph.Data.Loading;
using Graph.Tests.Data.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Places;

/// <summary>Places are those of the dataset that is loaded, also when another one takes its place.</summary>
public sealed class PlaceReloadTests
{
    private const string Query = """
        {
          shipped: areaAt(latitude: 43.157, longitude: 77.058) { name }
          hills: areaAt(latitude: 1, longitude: 1) { name }
          lakes: areaAt(latitude: 1, longitude: 3) { name }
          border: areaAt(latitude: 1, longitude: 2) { name }
          whole: incarnationAt(latitude: 1, longitude: 1, legislature: "assembly") { district { number } }
          part: incarnationAt(latitude: 1, longitude: 3, legislature: "assembly") { id }
        }
        """;

    private const string Figures = """
        {
          "type": "FeatureCollection",
          "features": [
            {
              "type": "Feature",
              "id": "north-lakes",
              "geometry": { "type": "Polygon", "coordinates": [[[2, 0], [4, 0], [4, 2], [2, 2], [2, 0]]] }
            },
            {
              "type": "Feature",
              "id": "north-hills",
              "geometry": { "type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]] }
            }
          ]
        }
        """;

    [Theory]
    [InlineData("InMemory")]
    [InlineData("Sqlite")]
    public async Task Another_dataset_has_other_places(string provider)
    {
        await using var server = new ConfiguredServer(settings: KeyValuePair.Create("Database:Provider", provider));
        using var client = server.CreateClient();
        var loader = server.Services.GetRequiredService<DatasetLoader>();
        (await client.DataAsync(Query)).ShouldBe(
            """
            {
              "shipped": { "name": "Medeu" },
              "hills": null,
              "lakes": null,
              "border": null,
              "whole": null,
              "part": null
            }
            """
        );

        using var dataset = new TestDataset();
        dataset.Write("shapes/areas.geojson", Figures);
        await loader.LoadAsync(dataset.Folder, CancellationToken.None);

        (await client.DataAsync(Query)).ShouldBe(
            """
            {
              "shipped": null,
              "hills": { "name": "Hills" },
              "lakes": { "name": "Lakes" },
              "border": { "name": "Hills" },
              "whole": { "district": { "number": 1 } },
              "part": null
            }
            """
        );
    }
}
