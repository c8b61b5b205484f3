using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>Banana Cake Pop, to which browsers are sent that open the address of GraphQL.</summary>
public sealed class BananaCakePop : IIde
{
    public string Name => "banana-cake-pop";

    public string Path => "/graphql";

    public async Task ReadyAsync(IPage page)
    {
        await page.WaitForURLAsync("**/graphql/ui/");
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByText("Schema available").WaitForAsync();
        await Example(page).WaitForAsync();
    }

    public ILocator Editor(IPage page) => page.Locator(".monaco-editor[data-uri*='/operations/']");

    public ILocator Answer(IPage page) => page.Locator(".monaco-editor[data-uri^='inmemory:']");

    public async Task WriteAsync(IPage page, string operation)
    {
        // It runs what it has read, a moment after it was written: between no operation and another one that shows.
        await Editor(page).ReplaceTextAsync("#");
        await RunHere(page).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await Editor(page).ReplaceTextAsync(operation);
        await RunHere(page).WaitForAsync();
    }

    public Task RunAsync(IPage page) => page.Locator("button", new() { HasText = "Run" }).First.ClickAsync();

    public async Task<ILocator> OpenDescriptionsAsync(IPage page)
    {
        await page.GetByText("Schema Reference").ClickAsync();
        return page.Locator("#root");
    }

    /// <summary>The link above an operation in the editor.</summary>
    private ILocator RunHere(IPage page) => Editor(page).Locator(".codelens-decoration a").First;

    /// <summary>The example in the list of operations that it has read: it runs no others.</summary>
    private static ILocator Example(IPage page) => page.GetByText("District12: Query");
}
