namespace Graph.Tests.Whole.Model;

/// <summary>How many shades are seen.</summary>
public sealed class SeenShades
{
    /// <summary>The first so many.</summary>
    public int Count { get; set; } = int.MaxValue;
}
