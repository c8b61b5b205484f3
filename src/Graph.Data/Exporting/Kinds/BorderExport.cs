using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Borders as records of the side that states them.</summary>
internal static class BorderExport
{
    public static BorderRecord Of(Border border) =>
        new()
        {
            To = border.ToId,
            Direction = border.Direction,
            Citations = Parts.Citations(border.Citations),
        };
}
