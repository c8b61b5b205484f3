namespace Graph.Data.Loading;

/// <summary>Who is told how far the loading of a dataset is, from 0 to 1 in each of its steps.</summary>
/// <param name="Checked">Which part of the files is checked.</param>
/// <param name="Made">Which part of the districts is made into rows, which are inserted as they are made.</param>
public sealed record LoadProgress(IProgress<double> Checked, IProgress<double> Made);
