using Graph.Query.Declaration;

namespace Graph.Schema.Roots;

/// <summary>A root field that gives items in pages which no table holds, found by code of the server's own.</summary>
public sealed record ListedDeclaration
{
    /// <summary>What clients call the field, in the plural; the connection is named after it.</summary>
    public required string Name { get; init; }

    /// <summary>Which items are found, and in which order.</summary>
    public required string Description { get; init; }

    /// <summary>The name of an item's type.</summary>
    public required string TypeName { get; init; }

    /// <summary>What an item is.</summary>
    public required string TypeDescription { get; init; }

    /// <summary>The fields of an item.</summary>
    public required IReadOnlyList<ListedField> Fields { get; init; }

    /// <summary>What clients pass, besides which page they want.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Whether the items may be others while the rows are the same: then no answer with them is kept.</summary>
    public bool DependsOnMore { get; init; }

    /// <summary>Finds the items.</summary>
    public required FindItems Find { get; init; }
}
