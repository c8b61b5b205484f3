using Graph.Query.Declaration;

namespace Graph.Schema.Roots;

/// <summary>A root field that searches several entities, by code of the server's own.</summary>
public sealed record SearchDeclaration
{
    /// <summary>What clients call the field.</summary>
    public required string Name { get; init; }

    /// <summary>What is searched, how texts are compared, and in which order the finds come.</summary>
    public required string Description { get; init; }

    /// <summary>The name of the union of what can be found, e.g. <c>SearchResult</c>.</summary>
    public required string UnionName { get; init; }

    /// <summary>The classes of what can be found: entities that have a key.</summary>
    public required IReadOnlyList<Type> Entities { get; init; }

    /// <summary>What clients pass, besides how many finds they want.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Reads the values of the arguments, in their order, and makes the search of them.</summary>
    /// <remarks>It throws a <see cref="Query.Errors.QueryException"/> where the values cannot be searched for.</remarks>
    public required Func<IReadOnlyList<object?>, FindRows> Prepare { get; init; }
}
