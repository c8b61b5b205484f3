using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Explorer;

/// <summary>What stands around every view: someone finds the way, in their language and colours.</summary>
[Collection(GraphSite.Name)]
public sealed class ExplorerShellTests(GraphSite site)
{
    [Fact]
    public Task Links_the_back_button_and_addresses_lead_to_views() =>
        site.VisitAsync(
            "/parties",
            "explorer-ways",
            async page =>
            {
                await page.GetByRole(AriaRole.Link, new() { Name = "Elections" }).ClickAsync();
                await Assertions.Expect(page).ToHaveURLAsync(new Regex("/elections$"));
                await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();
                await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Elections · "));

                await page.GoBackAsync();
                await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Parties through time");

                await page.GetByRole(AriaRole.Searchbox).FillAsync("алматы");
                await page.Keyboard.PressAsync("Enter");
                await page.Locator("main").ShouldShowAsync("Almaty Region");
            }
        );

    [Fact]
    public Task Language_and_colours_are_kept() =>
        site.VisitAsync(
            "/parties",
            "explorer-preferences",
            async page =>
            {
                await page.GetByLabel("Colours").SelectOptionAsync("dark");
                await page.GetByLabel("Language").SelectOptionAsync("kk");
                await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Партиялар уақыт ішінде");

                await page.ReloadAsync();

                await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Партиялар уақыт ішінде");
                await Assertions.Expect(page.Locator("html[lang=kk][data-theme=dark]")).ToBeAttachedAsync();
            }
        );

    [Fact]
    public Task The_query_of_a_view_opens_in_GraphiQL() =>
        site.VisitAsync(
            "/districts/12",
            "explorer-ide",
            async page =>
            {
                await page.GetByRole(AriaRole.Link, new() { Name = "Open this query in GraphiQL" }).ClickAsync();

                await page.Locator(".graphiql-editor").First.ShouldShowAsync("ExplorerDistrict");
            }
        );

    [Fact]
    public Task An_address_without_a_view_leads_to_the_map() =>
        site.VisitAsync(
            "/parties",
            "explorer-nothing",
            async page =>
            {
                await page.GotoAsync(new Uri(new Uri(page.Url), "/parties/none").ToString());
                await page.Locator("main").ShouldShowAsync("There is nothing at this address");

                await page.GetByRole(AriaRole.Link, new() { Name = "To the map" }).ClickAsync();
                await Assertions.Expect(page).ToHaveURLAsync(new Regex("/$"));
            }
        );
}
