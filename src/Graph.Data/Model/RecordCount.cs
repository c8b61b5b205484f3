namespace Graph.Data.Model;

/// <summary>How many records of one type are loaded.</summary>
public sealed class RecordCount
{
    /// <summary>Revision of the dataset that was counted.</summary>
    public required string DatasetRevision { get; init; }

    /// <summary>Name of the type, as in the schema, e.g. `District`.</summary>
    public required string Type { get; init; }

    /// <summary>Records of that type.</summary>
    public required int Count { get; init; }
}
