namespace Graph.Data.Loading.Inspection;

/// <summary>One fault of a dataset, with the line to open in an editor.</summary>
/// <param name="File">Name of the file within the dataset's folder, e.g. `districts/12.json`.</param>
/// <param name="Line">Line of the file, from 1; null where the file is missing or cannot be read.</param>
/// <param name="Path">JSON path within the file, e.g. `$.incarnations[1].borders[0].to`; `$` is the whole file.</param>
/// <param name="Sentence">What is wrong there.</param>
/// <param name="Remedy">What to do.</param>
public sealed record DatasetFault(string File, int? Line, string Path, string Sentence, string Remedy);
