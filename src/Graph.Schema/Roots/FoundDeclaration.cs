using Graph.Query.Declaration;

namespace Graph.Schema.Roots;

/// <summary>A root field that gives one row of an entity, found by code of the server's own.</summary>
public sealed record FoundDeclaration
{
    /// <summary>What clients call the field.</summary>
    public required string Name { get; init; }

    /// <summary>Which row is found, and when there is none.</summary>
    public required string Description { get; init; }

    /// <summary>What clients pass.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Finds the key of the row.</summary>
    public required FindKey Find { get; init; }
}
