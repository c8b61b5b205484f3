using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Kinds;

/// <summary>Figures of regions.</summary>
internal sealed class RegionFigureKind()
    : FigureKind<RegionFigure, RegionRecord>(
        FigureFiles.Regions,
        (record, attribution, place) => new(record, attribution, place)
    );
