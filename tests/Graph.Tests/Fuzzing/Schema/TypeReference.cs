namespace Graph.Tests.Fuzzing.Schema;

/// <summary>A type as introspection refers to it.</summary>
/// <param name="Kind"><c>NON_NULL</c>, <c>LIST</c>, or the kind of a named type.</param>
/// <param name="Name">Null for the first two.</param>
/// <param name="OfType">What stands inside; null for named types.</param>
internal sealed record TypeReference(string Kind, string? Name, TypeReference? OfType)
{
    public bool IsRequired => Kind == "NON_NULL";

    public TypeReference Bare => IsRequired ? Inner : this;

    public bool IsList => Bare.Kind == "LIST";

    public TypeReference Item => Bare.Inner;

    public string Named => Name ?? Inner.Named;

    private TypeReference Inner => OfType ?? throw new InvalidOperationException($"`{Name}` has nothing inside.");

    public override string ToString() =>
        Kind switch
        {
            "NON_NULL" => $"{Inner}!",
            "LIST" => $"[{Inner}]",
            _ => Named,
        };
}
