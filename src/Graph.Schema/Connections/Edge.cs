using Graph.Query.Paging;

namespace Graph.Schema.Connections;

/// <summary>A row and its place on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Index">Rows before it on the page.</param>
internal readonly record struct Edge(Page Page, int Index)
{
    public object?[] Row => Page.Rows[Index];

    public string Cursor => Query.Paging.Cursor.At(Page.Offset + Index);
}
