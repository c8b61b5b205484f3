namespace Graph.Data.Loading.Reading;

/// <summary>The files of figures, which a dataset may have.</summary>
internal static class FigureFiles
{
    public const string Areas = "shapes/areas.geojson";

    public const string Regions = "shapes/regions.geojson";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Areas, Regions];
}
