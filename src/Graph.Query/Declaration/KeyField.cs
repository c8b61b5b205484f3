namespace Graph.Query.Declaration;

/// <summary>The value that identifies a row for clients; the schema wraps it into a global ID.</summary>
public sealed class KeyField : Field
{
    internal KeyField(FieldSource source, KeyFilter filter)
        : base(source) => Filter = filter;

    /// <summary>What a filter on the key compares with.</summary>
    public KeyFilter Filter { get; }
}
