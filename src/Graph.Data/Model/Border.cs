namespace Graph.Data.Model;

/// <summary>
/// That one district's life touches another's, as the source for the first one states it. The other side has a border
/// of its own, and the two may contradict each other.
/// </summary>
public sealed class Border
{
    /// <summary>Stable, readable ID: the two lives of districts, e.g. `12-2023-3-2023`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the life of a district whose source speaks.</summary>
    public required string FromId { get; init; }

    /// <summary>The life of a district whose source speaks.</summary>
    public Incarnation From { get; init; } = null!;

    /// <summary>ID of its neighbour.</summary>
    public required string ToId { get; init; }

    /// <summary>Its neighbour.</summary>
    public Incarnation To { get; init; } = null!;

    /// <summary>
    /// Where `to` lies, seen from `from`, as the source for `from` says; null where it names no direction.
    /// </summary>
    public Compass? Direction { get; init; }

    /// <summary>
    /// Whether the two sides can both be right: the directions are opposite, give or take one of the eight winds.
    /// False where they contradict each other; null where one side is silent.
    /// </summary>
    public bool? FacesReverse { get; init; }

    /// <summary>Where this stands.</summary>
    public List<Citation> Citations { get; init; } = [];
}
