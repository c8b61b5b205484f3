using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>GraphiQL, with the example operations in a panel.</summary>
public sealed class GraphiQL : IIde
{
    public string Name => "graphiql";

    public string Path => "/graphql/graphiql";

    public Task ReadyAsync(IPage page) => Editor(page).GetByText("District12").WaitForAsync();

    public ILocator Editor(IPage page) => page.Locator(".graphiql-query-editor .monaco-editor");

    public ILocator Answer(IPage page) => page.Locator(".graphiql-response .monaco-editor");

    public async Task WriteAsync(IPage page, string operation)
    {
        await Editor(page).ReplaceTextAsync(operation);
        // The tab has the name of the operation that would run.
        await Assertions.Expect(page.GetByRole(AriaRole.Tablist)).Not.ToContainTextAsync("District12");
    }

    public Task RunAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();

    public async Task<ILocator> OpenDescriptionsAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation" }).ClickAsync();
        var documentation = page.Locator(".graphiql-plugin");
        await documentation.GetByText("Query", new() { Exact = true }).ClickAsync();
        return documentation;
    }
}
