namespace Graph.Data.Loading.Reading;

/// <summary>What was read from a dataset's folder.</summary>
/// <param name="Content">The records of the files that could be understood.</param>
/// <param name="Revision">Hash of all the files.</param>
/// <param name="Errors">Why others could not be.</param>
internal sealed record DatasetReading(DatasetContent Content, string Revision, IReadOnlyList<DatasetError> Errors);
