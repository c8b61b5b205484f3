using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Kinds;

/// <summary>Figures of areas.</summary>
internal sealed class AreaFigureKind()
    : FigureKind<AreaFigure, AreaRecord>(
        FigureFiles.Areas,
        (record, attribution, place) => new(record, attribution, place)
    );
