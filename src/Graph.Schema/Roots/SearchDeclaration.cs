namespace Graph.Schema.Roots;

/// <summary>A root field that searches several entities for a text.</summary>
public sealed record SearchDeclaration
{
    /// <summary>What clients call the field.</summary>
    public required string Name { get; init; }

    /// <summary>What is searched, and how texts are compared.</summary>
    public required string Description { get; init; }

    /// <summary>The name of the union of what can be found, e.g. <c>SearchResult</c>.</summary>
    public required string UnionName { get; init; }

    /// <summary>Brings the client's text into the form in which rows hold theirs; words are parted by one space.</summary>
    public required Func<string, string> Normalize { get; init; }

    /// <summary>What is searched; of equally good rows, those of an earlier entity come first.</summary>
    public required IReadOnlyList<SearchCase> Cases { get; init; }
}
