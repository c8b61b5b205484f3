namespace Graph.Tests.Whole.Model;

/// <summary>The shade of a stone, which not everybody sees.</summary>
public sealed class Shade
{
    /// <summary>Number of the stone.</summary>
    public required int Id { get; init; }
}
