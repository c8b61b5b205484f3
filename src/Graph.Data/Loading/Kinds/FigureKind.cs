using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Kinds;

/// <summary>Figures of the records of one kind, in a file of their own that a dataset may lack.</summary>
/// <param name="file">The file.</param>
/// <param name="make">Makes a figure of what the file says of it, and of all its figures, and of its place.</param>
internal abstract class FigureKind<TFigure, TOwner>(string file, Func<FigureRecord, string?, Place, TFigure> make)
    : RecordKind<TFigure>("figure")
    where TFigure : Figure
{
    protected sealed override void Declare(RecordFacts<TFigure> figures)
    {
        figures.InOwnFile<FigureFile, FigureRecord>(
            file,
            "features",
            f => f.Features,
            (whole, record, place) => make(record, whole.Attribution, place)
        );
        figures.WrittenId(f => f.Id);
        figures.Refer<TOwner>("id", f => f.Id);
    }
}
