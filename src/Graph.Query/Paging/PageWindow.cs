namespace Graph.Query.Paging;

/// <summary>A piece of an ordered list.</summary>
/// <param name="Offset">Rows before it.</param>
/// <param name="Size">Rows in it, at the most.</param>
public readonly record struct PageWindow(int Offset, int Size)
{
    /// <summary>
    /// Rows that a database passes over sooner than it counts the list. Behind them it is worth to know whether a page is
    /// nearer to the end, since each list below the rows has them passed over once more.
    /// </summary>
    public const int Far = 100;

    /// <summary>The same piece, counted from the end, if that is nearer; null otherwise.</summary>
    /// <param name="totalCount">Rows of the list.</param>
    public PageWindow? FromEnd(int totalCount)
    {
        var size = Math.Clamp(totalCount - Offset, 0, Size);
        var behind = totalCount - Offset - size;
        return Offset > Far && size > 0 && behind < Offset ? new(behind, size) : null;
    }
}
