namespace Graph.Tests.Inheritance.Model;

/// <summary>Something that an artist has made.</summary>
public abstract class Work
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Number of the artist.</summary>
    public required int ArtistId { get; init; }

    /// <summary>Who made it.</summary>
    public Artist Artist { get; init; } = null!;

    /// <summary>Number of the work that it goes on from.</summary>
    public int? EarlierId { get; init; }

    /// <summary>The work that it goes on from; null for none.</summary>
    public Work? Earlier { get; init; }

    /// <summary>What was written about it.</summary>
    public List<Review> Reviews { get; init; } = [];
}
