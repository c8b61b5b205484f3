using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>What is selected of an object so far, by the names in the answer, so that all of it can be merged.</summary>
internal sealed class SelectedObject
{
    private readonly Dictionary<string, SelectedField> fields = [];

    public IReadOnlyList<SelectedField> Fields => [.. fields.Values];

    public bool Has(string name) => fields.ContainsKey(name);

    public SelectedField Add(string name, string text, string owner, SchemaField field, int rows = 1) =>
        fields[name] = new(text, owner, field, rows, new());

    /// <summary>Makes all of another object's fields this one's too.</summary>
    public void AddAll(SelectedObject other)
    {
        foreach (var (name, field) in other.fields)
            fields[name] = field;
    }
}
