namespace Graph.Client.Generator.Shapes;

/// <summary>A type of C#.</summary>
/// <param name="Name">Its name, without `?`.</param>
/// <param name="IsValue">Whether it is a struct or an enum.</param>
/// <param name="IsNullable">Whether null is one of its values.</param>
internal sealed record CSharpType(string Name, bool IsValue, bool IsNullable)
{
    /// <summary>How `typeof` takes it: there `?` can only stand at a value type.</summary>
    public string Runtime => IsValue ? ToString() : Name;

    public override string ToString() => IsNullable ? $"{Name}?" : Name;
}
