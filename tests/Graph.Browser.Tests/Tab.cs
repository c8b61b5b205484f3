using System.Collections.Concurrent;
using Graph.Tests;
using Microsoft.Playwright;

namespace Graph.Browser.Tests;

/// <summary>A page in a browser without a past, whose faults are written down, and which reaches one server only.</summary>
internal sealed class Tab : IAsyncDisposable
{
    /// <summary>How long anything may take that a person waits for: ten times what it takes on a busy machine.</summary>
    public const int PatienceMilliseconds = 60_000;

    private readonly IBrowserContext context;
    private readonly Uri server;
    private readonly ConcurrentQueue<string> faults = [];

    private Tab(IBrowserContext context, IPage page, Uri server)
    {
        this.context = context;
        this.server = server;
        Page = page;
        page.Console += (_, message) => Note(message);
        page.PageError += (_, error) => faults.Enqueue(error);
    }

    public IPage Page { get; }

    /// <summary>Errors in the console, and requests to other servers, which do not leave the browser.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>Opens it empty.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="server">The only server that it reaches.</param>
    /// <param name="screen">What it is shown on.</param>
    public static async Task<Tab> OpenAsync(IBrowser browser, Uri server, Screen screen)
    {
        var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new() { Width = screen.Width, Height = screen.Height },
                HasTouch = screen.IsTouched,
                Permissions = ["clipboard-read", "clipboard-write"],
            }
        );
        context.SetDefaultTimeout(PatienceMilliseconds);
        var tab = new Tab(context, await context.NewPageAsync(), server);
        await context.RouteAsync(tab.IsElsewhere, tab.RefuseAsync);
        return tab;
    }

    /// <summary>Goes to a page of the server; skips the test where the server was built without it.</summary>
    public async Task GoToAsync(string path)
    {
        var answer = await Page.GotoAsync(new Uri(server, path).ToString());
        Skip.If(answer?.Status == 404, "The server was built without this page. Install Node.js, and build again.");
    }

    /// <summary>Keeps a picture of the page for people, in `artifacts/screenshots`.</summary>
    public Task TakeScreenshotAsync(string name) =>
        Page.ScreenshotAsync(
            new PageScreenshotOptions { Path = RepositoryFiles.Of("artifacts", "screenshots", $"{name}.png") }
        );

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private bool IsElsewhere(string url) =>
        new Uri(url) is { Scheme: "http" or "https" } asked && asked.Authority != server.Authority;

    private Task RefuseAsync(IRoute route)
    {
        faults.Enqueue($"The page asked {route.Request.Url}.");
        return route.AbortAsync();
    }

    private void Note(IConsoleMessage message)
    {
        // Banana Cake Pop looks for a service worker that is left out on purpose.
        if (message.Type == "error" && !message.Location.Contains("/service-worker.js", StringComparison.Ordinal))
            faults.Enqueue($"{message.Location}: {message.Text}");
    }
}
