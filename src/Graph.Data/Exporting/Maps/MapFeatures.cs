using System.Text.Json;
using Graph.Data.Exporting.Rows;
using Graph.Data.Model;
using Graph.Data.Shapes;
using Graph.Query.Scalars;
using NetTopologySuite.Features;

namespace Graph.Data.Exporting.Maps;

/// <summary>The figures of a dataset, each with what a map tells of it.</summary>
internal sealed class MapFeatures
{
    /// <summary>The key whose value becomes the feature's own ID.</summary>
    public const string Id = "id";

    private const string Kind = "kind";

    private readonly FormRows rows;

    public MapFeatures(FormRows rows)
    {
        this.rows = rows;
        foreach (var incarnation in rows.Incarnations)
            Add(incarnation.Shape, "district", incarnation.Id, Of(incarnation));
        foreach (var region in rows.Regions)
            Add(region.Shape, "region", region.Id, Of(region));
        foreach (var area in rows.Areas)
            Add(area.Shape, "area", area.Id, Of(area));
    }

    public FeatureCollection All { get; } = [];

    /// <summary>How many have none, and so are left out.</summary>
    public int WithoutFigure { get; private set; }

    /// <summary>What a feature is.</summary>
    public static string KindOf(IFeature feature) => $"{feature.Attributes[Kind]}";

    private void Add(GeoJson? shape, string kind, string id, IEnumerable<(string Key, object? Value)> properties)
    {
        if (shape is null)
        {
            WithoutFigure++;
            return;
        }
        var attributes = new AttributesTable
        {
            { Id, $"{kind}/{id}" },
            { Kind, kind },
            { "key", id },
        };
        foreach (var (key, value) in properties)
            attributes.Add(key, value);
        All.Add(new Feature(GeoJsonText.Read(shape), attributes));
    }

    private IEnumerable<(string Key, object? Value)> Of(Incarnation incarnation)
    {
        var district = rows.Districts[incarnation.DistrictId];
        var mandates = rows.Mandates.Where(m => m.IncarnationId == incarnation.Id).ToList();
        return
        [
            ("number", district.Number),
            .. Names(rows.Names.Of(district)),
            ("region", incarnation.RegionId),
            ("since", WrittenMoment.Of(incarnation.SinceYear, incarnation.SinceDate)),
            ("until", WrittenMoment.Of(incarnation.UntilYear, incarnation.UntilDate)),
            ("population", incarnation.Population),
            ("electorate", incarnation.Electorate),
            ("deputy", Joined(mandates.Select(m => Name(rows.Deputies, m.DeputyId)))),
            ("party", Joined(mandates.Select(m => Name(rows.Parties, m.PartyId)))),
        ];
    }

    private IEnumerable<(string Key, object? Value)> Of(Region region) =>
        [
            .. Names(rows.Names.Of(region)),
            ("type", Constant(region.Kind)),
            ("isoCode", region.IsoCode),
            ("kato", region.Kato),
            ("since", WrittenMoment.Of(region.SinceYear, region.SinceDate)),
        ];

    private IEnumerable<(string Key, object? Value)> Of(Area area) =>
        [.. Names(rows.Names.Of(area)), ("type", Constant(area.Kind)), ("region", area.RegionId), ("kato", area.Kato)];

    private string? Name(IReadOnlyList<Deputy> deputies, string id) =>
        deputies.FirstOrDefault(d => d.Id == id) is { } deputy ? ExportedNames.English(rows.Names.Of(deputy)) : null;

    private string? Name(IReadOnlyList<Party> parties, string? id) =>
        parties.FirstOrDefault(p => p.Id == id) is { } party ? ExportedNames.English(rows.Names.Of(party)) : null;

    /// <summary>As GraphQL writes it.</summary>
    private static string Constant(Enum kind) => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{kind}");

    private static string? Joined(IEnumerable<string?> texts) =>
        string.Join("; ", texts.OfType<string>().Distinct()) is { Length: > 0 } all ? all : null;

    private static IEnumerable<(string Key, object? Value)> Names(IEnumerable<LocalizedName> names) =>
        from language in Enum.GetValues<Language>()
        select ($"name{language}", (object?)ExportedNames.Shown(names, language));
}
