namespace Graph.Data.Exporting.Csv;

/// <summary>All rows of one kind, as a table.</summary>
public abstract class CsvTable
{
    /// <summary>What its file is called, without the ending, e.g. `party-results`.</summary>
    public required string Name { get; init; }

    /// <summary>What its rows are, in a sentence: what the schema says of them.</summary>
    public abstract string Description { get; }

    /// <summary>Whether its rows begin and end, so that one may want those of a day.</summary>
    public abstract bool HasLife { get; }

    internal abstract IReadOnlyList<CsvColumn> Columns { get; }

    /// <summary>Reads the rows, so many at a time that memory stays flat.</summary>
    /// <param name="database">The dataset, as it is at one moment.</param>
    /// <param name="day">Leaves those that stood on that day; of rows without a life, all.</param>
    /// <param name="cancellationToken">Ends the statement in the database, too.</param>
    /// <returns>Pages of rows, each with a value for every column; the last may be empty.</returns>
    internal abstract IAsyncEnumerable<IReadOnlyList<object?[]>> PagesAsync(
        GraphDbContext database,
        DateOnly? day,
        CancellationToken cancellationToken
    );
}
