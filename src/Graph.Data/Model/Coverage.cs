namespace Graph.Data.Model;

/// <summary>That one life of a district covers an area, in whole or in part.</summary>
public sealed class Coverage
{
    /// <summary>Stable, readable ID: the life of a district and the area.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the life of a district that covers the area.</summary>
    public required string IncarnationId { get; init; }

    /// <summary>The life of a district that covers the area.</summary>
    public Incarnation Incarnation { get; init; } = null!;

    /// <summary>ID of the area that it covers.</summary>
    public required string AreaId { get; init; }

    /// <summary>The area that it covers.</summary>
    public Area Area { get; init; } = null!;

    /// <summary>True where only parts of the area belong to the district.</summary>
    public required bool Partial { get; init; }

    /// <summary>Where this stands.</summary>
    public List<Citation> Citations { get; init; } = [];
}
