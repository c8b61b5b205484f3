namespace Graph.Schema.Limits;

/// <summary>What a document selects of one object, by response name; all selections of a name are merged into one.</summary>
/// <param name="depth">Which field on its path each of them is; 1 at the root.</param>
internal sealed class SelectedObject(int depth)
{
    private readonly Dictionary<string, SelectedField> fields = new(StringComparer.Ordinal);

    public int Depth => depth;

    /// <summary>How many different names are selected.</summary>
    public int Count => fields.Count;

    public SelectedField this[string name]
    {
        get
        {
            if (!fields.TryGetValue(name, out var field))
                fields[name] = field = new SelectedField(depth);
            return field;
        }
    }
}
