namespace Graph.Data.Exporting;

/// <summary>What an export has written.</summary>
/// <param name="Parts">What was written, e.g. `districts.csv`, and how many there are of it.</param>
/// <param name="LeftOut">What had no place in the form, a sentence each; empty where all had one.</param>
public sealed record ExportReport(IReadOnlyList<ExportedPart> Parts, IReadOnlyList<string> LeftOut);
