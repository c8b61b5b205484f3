using Graph.Tests.Http;
using Microsoft.Playwright;

namespace Graph.Browser.Tests;

/// <summary>The product's own program behind a socket, and a browser to look at it.</summary>
[CollectionDefinition(Name)]
public sealed class GraphSite : IAsyncLifetime, IDisposable, ICollectionFixture<GraphSite>
{
    public const string Name = "Graph in a browser";

    private IPlaywright? playwright;
    private IBrowser? browser;
    private ListeningServer? server;
    private SkipException? skip;

    /// <summary>Asks the server without a browser.</summary>
    public HttpClient Client => server?.Client ?? throw NotStarted();

    public async Task InitializeAsync()
    {
        try
        {
            Assertions.SetDefaultExpectTimeout(Tab.PatienceMilliseconds);
            playwright = await Playwright.CreateAsync();
            browser = await Chromium.StartAsync(playwright);
            server = new ListeningServer();
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    /// <summary>Opens a page in a browser that has never been here, lets it be used, and finds no fault with it.</summary>
    /// <param name="path">Its address, as a person types it.</param>
    /// <param name="name">What its screenshot is called, which is taken when it has been used.</param>
    /// <param name="use">What a person does there.</param>
    public Task VisitAsync(string path, string name, Func<IPage, Task> use) =>
        VisitAsync(Screen.Desktop, path, name, use);

    /// <inheritdoc cref="VisitAsync(string, string, Func{IPage, Task})"/>
    /// <param name="screen">What the person looks at.</param>
    public async Task VisitAsync(Screen screen, string path, string name, Func<IPage, Task> use)
    {
        if (browser is null || server is null)
            throw NotStarted();
        await using var tab = await Tab.OpenAsync(browser, server.Address, screen);
        try
        {
            await tab.GoToAsync(path);
            await use(tab.Page);
        }
        finally
        {
            await tab.TakeScreenshotAsync(name);
        }
        Assert.True(tab.Faults.Count == 0, string.Join('\n', tab.Faults));
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        server?.Dispose();
    }

    private Exception NotStarted() =>
        skip ?? (Exception)new InvalidOperationException("The server and the browser have not started.");
}
