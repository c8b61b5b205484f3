namespace Graph.Client.Generator.Shapes;

/// <summary>A type of C#.</summary>
/// <param name="Name">Its name, without `?`.</param>
/// <param name="IsNullable">Whether null is one of its values.</param>
/// <param name="IsOfRecords">Whether it is a record or a list of them, and not of values.</param>
internal sealed record CSharpType(string Name, bool IsNullable, bool IsOfRecords = false)
{
    public override string ToString() => IsNullable ? $"{Name}?" : Name;
}
