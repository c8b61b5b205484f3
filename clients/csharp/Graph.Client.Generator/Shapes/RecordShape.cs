namespace Graph.Client.Generator.Shapes;

/// <summary>
/// An object of an answer, an input type, or the variables of an operation: a record in C#. An object of a fragment has the
/// same shape, but is an interface.
/// </summary>
/// <param name="Name">Name of the C# type.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Properties">What it holds; for a record, beside what is in <see cref="Common"/>.</param>
internal sealed record RecordShape(string Name, string Summary, IReadOnlyList<PropertyShape> Properties)
{
    /// <summary>The types of which more was selected than of the others: their names in the schema, and records.</summary>
    public IReadOnlyList<(string TypeName, string Record)> Cases { get; init; } = [];

    /// <summary>Of the record of such a type: the record of what was selected of all types.</summary>
    public RecordShape? Common { get; init; }

    /// <summary>Of the record of such a type: its name in the schema.</summary>
    public string? TypeName { get; init; }

    /// <summary>How code in other types calls it.</summary>
    public string Reference { get; init; } = Name;

    /// <summary>Of an object of a fragment: the selection sets of the fragment that it has all fields of.</summary>
    public IReadOnlyList<SetPlace> Sets { get; init; } = [];

    /// <summary>The interfaces of the fragments that were spread here, beside those of <see cref="Common"/>.</summary>
    public IReadOnlyList<RecordShape> Fragments { get; init; } = [];

    /// <summary>All that an object of this type holds.</summary>
    public IEnumerable<PropertyShape> AllProperties => [.. Common?.AllProperties ?? [], .. Properties];
}
