using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading;

/// <summary>What was read from a dataset's folder.</summary>
/// <param name="Content">The records of the files that could be understood.</param>
/// <param name="Facts">What is known of all districts.</param>
/// <param name="Revision">Hash of all the files.</param>
/// <param name="Errors">All that is wrong with it, in the order of the files and of the places in them.</param>
internal sealed record DatasetReading(
    DatasetContent Content,
    DatasetFacts Facts,
    string Revision,
    IReadOnlyList<DatasetError> Errors
);
