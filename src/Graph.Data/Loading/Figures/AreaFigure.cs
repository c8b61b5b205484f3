using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Figures;

/// <summary>The figure of an area.</summary>
internal sealed class AreaFigure(FigureRecord record, string? attribution, Place place)
    : Figure(record, attribution, place);
