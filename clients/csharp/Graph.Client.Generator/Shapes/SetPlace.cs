namespace Graph.Client.Generator.Shapes;

/// <summary>A selection set, by the place where it stands: documents that share a fragment share its sets.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Position">Of its brace, from the start of the file.</param>
internal sealed record SetPlace(string Path, int Position);
