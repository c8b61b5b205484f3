using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Figures;

/// <summary>The figure of a region.</summary>
internal sealed class RegionFigure(FigureRecord record, string? attribution, Place place)
    : Figure(record, attribution, place);
