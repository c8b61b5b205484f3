using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Figures;

/// <summary>The figure of an area.</summary>
internal sealed class AreaFigure(FigureRecord record, Place place) : Figure(record, place);
