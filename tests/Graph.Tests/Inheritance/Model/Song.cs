namespace Graph.Tests.Inheritance.Model;

/// <summary>A song.</summary>
public sealed class Song : Recording
{
    /// <summary>How long it takes, in seconds.</summary>
    public required int Length { get; init; }

    /// <summary>Number of the album.</summary>
    public int? AlbumId { get; init; }

    /// <summary>The album that it is on; null for none.</summary>
    public Album? Album { get; init; }
}
