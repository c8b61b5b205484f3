using System.Text.Json;

namespace Graph.Data.Loading.Files;

/// <summary>A polygon, or several.</summary>
internal sealed record GeometryRecord
{
    public required string Type { get; init; }

    /// <summary>Whatever list stands there: no schema looks into it, since that would take as long as all other files.</summary>
    public required JsonElement Coordinates { get; init; }
}
