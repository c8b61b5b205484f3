namespace Graph.Data.Loading;

/// <summary>One fault of a dataset.</summary>
/// <param name="File">Name of the file within the dataset's folder, e.g. `districts/12.json`.</param>
/// <param name="Path">JSON path within the file, e.g. `$.incarnations[1].borders[0].to`; `$` is the whole file.</param>
/// <param name="Message">What is wrong there, and what to do.</param>
public sealed record DatasetError(string File, string Path, string Message);
