using Graph.Query.Declaration;

namespace Graph.Schema.Roots;

/// <summary>A root field that leads over rows of one entity, found by code of the server's own.</summary>
public sealed record PathDeclaration
{
    /// <summary>What clients call the field.</summary>
    public required string Name { get; init; }

    /// <summary>Which way is found.</summary>
    public required string Description { get; init; }

    /// <summary>The name of the type of the answer, e.g. <c>BorderPath</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>What clients pass.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Finds the keys of the rows.</summary>
    public required FindPath Find { get; init; }
}
