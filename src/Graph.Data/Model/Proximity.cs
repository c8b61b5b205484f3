namespace Graph.Data.Model;

/// <summary>
/// How many borders one crosses, at the least, from one district's life to another: what `neighbours(within:)` reads.
/// It follows from the borders, in whichever direction one of the two sides states them.
/// </summary>
/// <remarks>
/// The way leads through lives that all stood on one same day. Both directions have a row, and what lies further than
/// <see cref="Furthest"/> has none.
/// </remarks>
public sealed class Proximity
{
    /// <summary>Most borders that are counted.</summary>
    public const int Furthest = 3;

    /// <summary>ID of the life of a district from which the borders are counted.</summary>
    public required string FromId { get; init; }

    /// <summary>The life of a district from which the borders are counted.</summary>
    public Incarnation From { get; init; } = null!;

    /// <summary>ID of the life of another district to which they lead.</summary>
    public required string ToId { get; init; }

    /// <summary>The life of another district to which they lead.</summary>
    public Incarnation To { get; init; } = null!;

    /// <summary>Borders to cross, at the least: 1 for a neighbour, at most 3.</summary>
    public required int Distance { get; init; }
}
