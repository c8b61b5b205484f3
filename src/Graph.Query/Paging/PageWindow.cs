namespace Graph.Query.Paging;

/// <summary>A piece of an ordered list.</summary>
/// <param name="Offset">Rows before it.</param>
/// <param name="Size">Rows in it, at the most.</param>
public readonly record struct PageWindow(int Offset, int Size);
