namespace Graph.Client.Generator.Shapes;

/// <summary>An object of an answer, an input type, or the variables of an operation.</summary>
/// <param name="Name">Name of the C# record.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Properties">What it holds, beside what is in <see cref="Common"/>.</param>
internal sealed record RecordShape(string Name, string Summary, IReadOnlyList<PropertyShape> Properties)
{
    /// <summary>The types of which more was selected than of the others: their names in the schema, and records.</summary>
    public IReadOnlyList<(string TypeName, string Record)> Cases { get; init; } = [];

    /// <summary>Of the record of such a type: the record of what was selected of all types.</summary>
    public RecordShape? Common { get; init; }
}
