namespace Graph.Tests.Inheritance.Model;

/// <summary>Who makes works.</summary>
public sealed class Artist
{
    /// <summary>The number.</summary>
    public required int Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What the artist has made.</summary>
    public List<Work> Works { get; init; } = [];
}
