using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Explorer;

/// <summary>Every view of the Explorer, on every screen, in light and in dark.</summary>
[Collection(GraphSite.Name)]
public sealed class ExplorerViewTests(GraphSite site)
{
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    private static readonly string[] OtherLanguages = ["kk", "ru"];

    private static readonly Screen[] Screens = [Screen.Phone, Screen.Tablet, Screen.Desktop];

    public static TheoryData<string> Names => [.. ExplorerViews.All.Select(view => view.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task It_fits_every_screen_and_is_open_to_all(string name) =>
        VisitAsync(
            name,
            async page =>
            {
                foreach (var scheme in Schemes)
                foreach (var screen in Screens)
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
                    await page.SetViewportSizeAsync(screen.Width, screen.Height);
                    await ShouldFitAsync(page, $"{name} on {screen.Width} pixels");
                    // Two of six: an audit takes a second, and what it finds depends on the colours or on the width.
                    if (screen == (scheme == ColorScheme.Dark ? Screen.Phone : Screen.Desktop))
                        await ShouldBeOpenAsync(page, $"{name} in {scheme} on {screen.Width} pixels");
                }
                await LongNamesShouldFitAsync(page, name);
            }
        );

    /// <summary>Kazakh and Russian names are longer than English ones, and phones the narrowest.</summary>
    private static async Task LongNamesShouldFitAsync(IPage page, string name)
    {
        await page.SetViewportSizeAsync(Screen.Phone.Width, Screen.Phone.Height);
        foreach (var language in OtherLanguages)
        {
            await page.Locator("select").First.SelectOptionAsync(language);
            await Assertions.Expect(page.Locator($"html[lang={language}]")).ToBeAttachedAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await ShouldFitAsync(page, $"{name} in {language}");
        }
    }

    private Task VisitAsync(string name, Func<IPage, Task> use)
    {
        var view = ExplorerViews.All.Single(view => view.Name == name);
        return site.VisitAsync(
            view.Path,
            $"explorer-{name}",
            async page =>
            {
                await view.ReadyAsync(page);
                await use(page);
            }
        );
    }

    private static async Task ShouldFitAsync(IPage page, string where)
    {
        var hidden = await page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(hidden == 0, $"{where}: {hidden} pixels are hidden at the side.");
    }

    private static async Task ShouldBeOpenAsync(IPage page, string where)
    {
        var found = await page.RunAxe();
        var faults = found.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Help}: {node.Html}"));
        Assert.True(found.Violations.Length == 0, $"{where}:\n{string.Join('\n', faults)}");
    }
}
