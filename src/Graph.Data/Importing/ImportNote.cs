namespace Graph.Data.Importing;

/// <summary>What an import tells of its file.</summary>
/// <param name="Path">JSON path within the file; `[*]` stands for all items of a list.</param>
/// <param name="Sentence">What is wrong or missing and what to do, or what had no place or was decided.</param>
/// <param name="IsFault">Whether nothing can be written before it is mended.</param>
public sealed record ImportNote(string Path, string Sentence, bool IsFault);
