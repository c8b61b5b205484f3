namespace Graph.Databases.Relational;

/// <summary>A row of the statement that counts.</summary>
internal sealed class RowCount
{
    /// <summary>Which table.</summary>
    public required int TableNumber { get; init; }

    /// <summary>Which of its lists; -1 for all of its rows.</summary>
    public required int OwnerNumber { get; init; }

    /// <summary>Rows of the largest list.</summary>
    public required long Largest { get; init; }

    /// <summary>Rows in all.</summary>
    public required long Total { get; init; }

    /// <summary>Both numbers of rows.</summary>
    public (long Largest, long Total) Size => (Largest, Total);
}
