namespace Graph.Data.Exporting;

/// <summary>Writes a dataset in a form that others read.</summary>
public interface IDatasetExporter
{
    /// <summary>What commands call the form, e.g. `csv`.</summary>
    string Format { get; }

    /// <summary>What is written, for people, e.g. `one file for each kind of row`.</summary>
    string Description { get; }

    /// <summary>Whether a folder is written, and not a file.</summary>
    bool IsFolder { get; }

    /// <summary>Whether it can be about one day, and not about all.</summary>
    bool TakesDay { get; }

    /// <summary>Writes it.</summary>
    /// <param name="database">The dataset, as it is at one moment; there is one.</param>
    /// <param name="target">Where to, and of which day.</param>
    /// <param name="cancellationToken">Ends the writing; what was written stays.</param>
    /// <returns>What was written, and what had no place in the form.</returns>
    Task<ExportReport> WriteAsync(GraphDbContext database, ExportTarget target, CancellationToken cancellationToken);
}
