namespace Graph.Tests.Whole.Model;

/// <summary>A milestone, of which there are many.</summary>
public sealed class Stone
{
    /// <summary>Its number, from 1.</summary>
    public required int Id { get; init; }
}
