using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Explorer;

/// <summary>Someone looks at the map: through the years, by other colours, and for the place where they live.</summary>
[Collection(GraphSite.Name)]
public sealed class ExplorerMapTests(GraphSite site)
{
    [Fact]
    public Task It_asks_once_by_GET_and_by_hash_and_of_other_years_only_what_differs() =>
        VisitAsync(
            "/",
            "asking",
            async page =>
            {
                await page.Locator("main").ShouldShowAsync("Electoral district No. 12");
                var asked = new List<IRequest>();
                page.Request += (_, request) =>
                {
                    if (request.Url.Contains("/graphql?", StringComparison.Ordinal))
                        asked.Add(request);
                };

                await page.GetByRole(AriaRole.Slider).FillAsync("2005");
                await page.Locator("main").ShouldShowAsync("As they stood on 30 June 2005");
                await Assertions.Expect(page.Locator("aside")).Not.ToContainTextAsync("No. 29");

                var request = Assert.Single(asked);
                Assert.Equal("GET", request.Method);
                Assert.Contains("persistedQuery", request.Url, StringComparison.Ordinal);
                Assert.DoesNotContain("query=", request.Url, StringComparison.Ordinal);
                Assert.InRange(await LengthAsync(request), 1, 10_000);
            }
        );

    [Fact]
    public Task Years_without_districts_say_so() =>
        VisitAsync(
            "/?day=2015-06-30",
            "without-districts",
            async page =>
            {
                await page.Locator("main").ShouldShowAsync("No districts in this year");
                await Assertions
                    .Expect(page.GetByRole(AriaRole.Slider))
                    .ToHaveAttributeAsync("aria-valuetext", "2015: no districts, party lists alone");
                await Assertions.Expect(page.GetByRole(AriaRole.Slider)).ToHaveValueAsync("2015");
            }
        );

    [Fact]
    public Task A_place_is_found_by_its_name_with_its_districts() =>
        VisitAsync(
            "/?day=2024-06-01",
            "place",
            async page =>
            {
                await page.GetByLabel("Raion, city district or city").FillAsync("МЕДЕУ");
                await page.Keyboard.PressAsync("Enter");
                await page.GetByRole(AriaRole.Button, new() { Name = "Medeu" }).ClickAsync();

                await page.Locator("aside").ShouldShowAsync("Medeu, Almaty");
                await page.Locator("aside .today").ShouldShowAsync("Electoral district No. 5");
            }
        );

    [Fact]
    public Task A_press_on_the_map_tells_the_district_there() =>
        VisitAsync(
            "/?day=2024-06-01",
            "press",
            async page =>
            {
                await page.Locator("main").ShouldShowAsync("Electoral district No. 8");
                await page.Locator("svg")
                    .First.GetByText("8", new() { Exact = true })
                    .ClickAsync(new() { Force = true });

                await page.Locator("aside .today").ShouldShowAsync("Electoral district No. 8");
            }
        );

    [Fact]
    public Task Colours_and_borders_stand_in_the_address() =>
        VisitAsync(
            "/?day=2024-06-01",
            "colours",
            async page =>
            {
                await page.GetByLabel("Colour by").SelectOptionAsync("completeness");
                await page.GetByLabel("Stated borders").CheckAsync();

                await Assertions.Expect(page).ToHaveURLAsync(new Regex("colour=completeness&borders=1$"));
                await page.Locator("main").ShouldShowAsync("Border whose two sides disagree");
                await page.ReloadAsync();
                await page.Locator("main").ShouldShowAsync("Border whose two sides disagree");
            }
        );

    [Fact]
    public Task A_district_of_the_list_leads_to_its_view() =>
        VisitAsync(
            "/?day=2024-06-01",
            "list",
            async page =>
            {
                await page.GetByRole(AriaRole.Link, new() { Name = "Electoral district No. 12" }).ClickAsync();

                await Assertions.Expect(page).ToHaveURLAsync(new Regex("/districts/12"));
            }
        );

    private static async Task<int> LengthAsync(IRequest request) =>
        await request.ResponseAsync() is { } response ? (await response.BodyAsync()).Length : 0;

    private Task VisitAsync(string path, string name, Func<IPage, Task> use) =>
        site.VisitAsync(path, $"explorer-map-{name}", use);
}
