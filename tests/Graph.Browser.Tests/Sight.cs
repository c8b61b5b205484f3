using Microsoft.Playwright;

namespace Graph.Browser.Tests;

/// <summary>What a person must see.</summary>
internal static class Sight
{
    /// <summary>Waits until a text stands in a place.</summary>
    public static Task ShouldShowAsync(this ILocator place, string text) =>
        Assertions.Expect(place).ToContainTextAsync(text);
}
