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
        await Editor(page).ReplaceTextAsync(operation);
        await Example(page).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    public Task RunAsync(IPage page) => page.Locator("button", new() { HasText = "Run" }).First.ClickAsync();

    public async Task<ILocator> OpenDescriptionsAsync(IPage page)
    {
        await page.GetByText("Schema Reference").ClickAsync();
        return page.Locator("#root");
    }

    /// <summary>The example in the list of operations that it has read: it runs no others.</summary>
    private static ILocator Example(IPage page) => page.GetByText("District12: Query");
}
