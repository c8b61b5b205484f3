using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Data.Exporting.Rows;
using NetTopologySuite.IO.Converters;

namespace Graph.Data.Exporting.Maps;

/// <summary>One collection of features: the figures of districts, regions and areas that stood on a day.</summary>
/// <remarks>RFC 7946, https://datatracker.ietf.org/doc/html/rfc7946.</remarks>
internal sealed class GeoJsonExporter : IDatasetExporter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // names stay readable
        DefaultIgnoreCondition = JsonIgnoreCondition.Never, // the form wants null where nothing is known
        Converters =
        {
            new GeoJsonConverterFactory(
                new(),
                writeGeometryBBox: false,
                idPropertyName: MapFeatures.Id,
                RingOrientationOption.EnforceRfc9746
            ),
        },
    };

    public string Format => "geojson";

    public string Description => "a file with the figures of the districts, regions and areas of a day, for maps";

    public bool IsFolder => false;

    public bool TakesDay => true;

    public async Task<ExportReport> WriteAsync(
        GraphDbContext database,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        var features = new MapFeatures(await FormRows.ReadAsync(database, target.Day, cancellationToken));
        await using (var file = target.Create())
            await JsonSerializer.SerializeAsync(file, features.All, Json, cancellationToken);
        var withoutFigure = features.WithoutFigure;
        return new(
            [.. features.All.GroupBy(MapFeatures.KindOf).Select(kind => new ExportedPart(kind.Key, kind.Count()))],
            withoutFigure == 0 ? [] : [$"{withoutFigure} districts, regions and areas whose figure is not known."]
        );
    }
}
