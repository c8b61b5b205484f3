using Graph.Data.Loading.Inspection;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading;

/// <summary>A dataset cannot be loaded; what was loaded before stands unchanged.</summary>
public sealed class DatasetException : Exception
{
    internal DatasetException(DatasetFolder folder, IReadOnlyList<DatasetError> errors)
        : base(DatasetErrors.Report(folder.Path, errors)) =>
        (Errors, Faults) = (errors, DatasetFaults.Of(errors, folder.Files));

    /// <summary>All faults of the dataset, at least one, in the order of its files.</summary>
    public IReadOnlyList<DatasetError> Errors { get; }

    /// <summary>The same, with the lines where they stand.</summary>
    public IReadOnlyList<DatasetFault> Faults { get; }
}
