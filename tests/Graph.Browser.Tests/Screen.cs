namespace Graph.Browser.Tests;

/// <summary>What a page is shown on.</summary>
/// <param name="Width">In pixels of CSS.</param>
/// <param name="Height">In pixels of CSS, without the browser's own bars.</param>
/// <param name="IsTouched">Whether fingers, too, use it.</param>
public sealed record Screen(int Width, int Height, bool IsTouched)
{
    public static Screen Desktop { get; } = new(1440, 900, IsTouched: false);

    /// <summary>A tablet, held upright.</summary>
    public static Screen Tablet { get; } = new(768, 1024, IsTouched: true);

    /// <summary>A small phone, held upright.</summary>
    public static Screen Phone { get; } = new(360, 740, IsTouched: true);
}
