namespace Graph.Tests.Inheritance.Model;

/// <summary>What somebody has written about a work.</summary>
public sealed class Review
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>Number of the work.</summary>
    public required int WorkId { get; init; }

    /// <summary>What it is about.</summary>
    public Work Work { get; init; } = null!;

    /// <summary>How good the work is, 1 to 5.</summary>
    public required int Stars { get; init; }

    /// <summary>Number of the work that it compares with.</summary>
    public int? OtherId { get; init; }

    /// <summary>The work that it compares with; null for none.</summary>
    public Work? Other { get; init; }
}
