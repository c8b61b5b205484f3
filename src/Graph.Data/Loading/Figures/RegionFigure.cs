using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Figures;

/// <summary>The figure of a region.</summary>
internal sealed class RegionFigure(FigureRecord record, Place place) : Figure(record, place);
