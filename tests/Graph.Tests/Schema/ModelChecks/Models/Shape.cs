namespace Graph.Tests.Schema.ModelChecks.Models;

/// <summary>A base that may have rows of its own.</summary>
public class Shape
{
    public int Id { get; init; }

    public required string Name { get; init; }
}
