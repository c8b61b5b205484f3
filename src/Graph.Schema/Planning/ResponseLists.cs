namespace Graph.Schema.Planning;

/// <summary>Writes lists.</summary>
internal static class ResponseLists
{
    /// <summary>A list of items, each written by one writer.</summary>
    public static ResponseWriter<IEnumerable<TItem>> Of<TItem>(ResponseWriter<TItem> write) =>
        (writer, items) =>
        {
            writer.WriteStartArray();
            foreach (var item in items)
                write(writer, item);
            writer.WriteEndArray();
        };
}
