using Graph.Data.Loading.Files;
using Graph.Data.Shapes;
using NetTopologySuite.Geometries;

namespace Graph.Data.Loading.Figures;

/// <summary>What a place looks like on the map.</summary>
/// <param name="record">What the file says of it.</param>
/// <param name="attribution">After whom the figures of the file are made; null if it does not say.</param>
/// <param name="place">Where it stands.</param>
internal abstract class Figure(FigureRecord record, string? attribution, Place place)
{
    private readonly Lazy<IReadOnlyList<DatasetError>> faults = new(() =>
        FigureCoordinates.Check(record.Geometry, place.Key("geometry").Key("coordinates"))
    );

    private readonly Lazy<Geometry> geometry = new(() =>
        GeoJsonText.Read(record.Geometry.Type, record.Geometry.Coordinates)
    );

    /// <summary>ID of what it is the figure of.</summary>
    public string Id => record.Id;

    /// <summary>After whom it is made, and under which licence, as its file says of all its figures.</summary>
    public string? Attribution => attribution;

    /// <summary>Where it stands.</summary>
    public Place Place => place;

    /// <summary>Why its coordinates describe nothing; with any, it has no geometry.</summary>
    public IReadOnlyList<DatasetError> Faults => faults.Value;

    /// <summary>What its coordinates describe.</summary>
    public Geometry Geometry => geometry.Value;
}
