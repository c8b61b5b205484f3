namespace Graph.Tests.Inheritance.Model;

/// <summary>Several songs.</summary>
public sealed class Album : Recording
{
    /// <summary>In which form it is sold.</summary>
    public required string Medium { get; init; }

    /// <summary>Its songs.</summary>
    public List<Song> Songs { get; init; } = [];
}
