namespace Graph.Data.Exporting;

/// <summary>A part of what was written.</summary>
/// <param name="Name">A file, or a list in it.</param>
/// <param name="Count">How many things are in it.</param>
public sealed record ExportedPart(string Name, int Count);
