using Microsoft.Playwright;

namespace Graph.Browser.Tests.Explorer;

/// <summary>A view of the Explorer at one of its addresses.</summary>
/// <param name="Name">What its screenshots begin with.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Shown">What stands there in English as soon as its answer has come.</param>
public sealed record ExplorerView(string Name, string Path, string Shown)
{
    /// <summary>Waits until its answer has come.</summary>
    public Task ReadyAsync(IPage page) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(Shown);

    public override string ToString() => Name;
}
