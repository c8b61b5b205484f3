using Graph.Data.Loading.Inspection;

namespace Graph.Data.Loading;

/// <summary>A dataset cannot be loaded; what was loaded before stands unchanged.</summary>
public sealed class DatasetException : Exception
{
    internal DatasetException(string folder, IReadOnlyList<DatasetError> errors, IReadOnlyList<DatasetFault> faults)
        : base(DatasetErrors.Report(folder, errors)) => (Errors, Faults) = (errors, faults);

    /// <summary>All faults of the dataset, at least one, in the order of its files.</summary>
    public IReadOnlyList<DatasetError> Errors { get; }

    /// <summary>The same, with the lines where they stand.</summary>
    public IReadOnlyList<DatasetFault> Faults { get; }
}
