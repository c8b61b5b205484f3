using Graph.Data.Exporting.Csv;
using Graph.Data.Exporting.Graphs;
using Graph.Data.Exporting.Maps;
using Graph.Data.Exporting.Popolo;

namespace Graph.Data.Exporting;

/// <summary>The forms in which a dataset can be written.</summary>
public static class DatasetExporters
{
    /// <summary>The one that is meant where none is named: the dataset's own files.</summary>
    public static IDatasetExporter Preset { get; } = new DatasetFilesExporter();

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<IDatasetExporter> All { get; } =
    [Preset, new CsvExporter(), new PopoloExporter(), new GeoJsonExporter(), new GraphMlExporter(), new DotExporter()];
}
