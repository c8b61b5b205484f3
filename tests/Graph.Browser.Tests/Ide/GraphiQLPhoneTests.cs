using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>Someone writes a query in GraphiQL on a phone, and finds everything within the screen.</summary>
[Collection(GraphSite.Name)]
public sealed class GraphiQLPhoneTests(GraphSite site)
{
    private readonly GraphiQL ide = new();

    [Fact]
    public Task Editor_and_answer_stand_below_each_other_as_wide_as_the_screen() =>
        VisitAsync(
            "answer",
            async page =>
            {
                await ide.RunAsync(page);
                await ide.Answer(page).ShouldShowAsync("\"nameRu\": \"Избирательный");

                var editor = await BoxAsync(ide.Editor(page));
                var answer = await BoxAsync(ide.Answer(page));
                Assert.InRange(editor.Width, 340, Screen.Phone.Width);
                Assert.InRange(answer.Width, 300, Screen.Phone.Width);
                Assert.InRange(editor.Height, 200, 400);
                Assert.InRange(answer.Height, 300, 400);
                Assert.True(answer.Y >= editor.Y + editor.Height);
                await ShouldFitAsync(page);
            }
        );

    [Fact]
    public Task An_example_opens_in_place_of_the_panel_and_answers_with_its_variables() =>
        VisitAsync(
            "example",
            async page =>
            {
                var panel = page.GetByRole(AriaRole.Region, new() { Name = "Examples" });
                await page.GetByRole(AriaRole.Button, new() { Name = "Show Examples" }).ClickAsync();
                await ShouldFillAsync(page);
                await panel.GetByRole(AriaRole.Button, new() { Name = "neighbours-of-district" }).ClickAsync();

                await Assertions.Expect(panel).ToBeHiddenAsync();
                await page.GetByRole(AriaRole.Tablist).ShouldShowAsync("NeighboursOfDistrict");
                await page.GetByRole(AriaRole.Button, new() { Name = "Variables", Exact = true }).ClickAsync();
                var variables = page.Locator(".monaco-editor[data-uri$='variables.json']");
                await variables.ShouldShowAsync("\"number\": 12");
                Assert.InRange((await BoxAsync(variables)).Height, 60, 200);
                await ide.RunAsync(page);
                await ide.Answer(page).ShouldShowAsync("\"neighbours\"");
                await ShouldFitAsync(page);
            }
        );

    [Fact]
    public Task Documentation_fills_the_screen_and_closes_again() =>
        VisitAsync(
            "documentation",
            async page =>
            {
                var documentation = await ide.OpenDescriptionsAsync(page);
                await documentation.ShouldShowAsync("A shortest way from one district to another over borders");
                await ShouldFillAsync(page);

                await page.GetByRole(AriaRole.Button, new() { Name = "Hide Documentation" }).ClickAsync();
                await ide.RunAsync(page);
                await ide.Answer(page).ShouldShowAsync("\"district\"");
                await ShouldFitAsync(page);
            }
        );

    [Fact]
    public Task Suggestions_are_within_the_screen() =>
        VisitAsync(
            "completion",
            async page =>
            {
                await ide.WriteAsync(page, "{ district(number: 12) { incarnations { ");
                await ide.Editor(page).TypeAtEndAsync("pop");
                var suggestions = page.Locator(".suggest-widget.visible");
                await suggestions.ShouldShowAsync("populationYear");

                await ShouldBeWithinAsync(suggestions);
            }
        );

    [Theory]
    [InlineData("Open settings dialog", "Clear storage")]
    [InlineData("Open short keys dialog", "Prettify editors")]
    public Task Dialogs_are_within_the_screen(string button, string text) =>
        VisitAsync(
            button.Split(' ')[1],
            async page =>
            {
                await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
                var dialog = page.GetByRole(AriaRole.Dialog);
                await dialog.ShouldShowAsync(text);

                await ShouldBeWithinAsync(dialog);
                Assert.Equal(0, await HiddenWidthAsync(dialog));
            }
        );

    private Task VisitAsync(string name, Func<IPage, Task> use) =>
        site.VisitAsync(
            Screen.Phone,
            ide.Path,
            $"graphiql-phone-{name}",
            async page =>
            {
                await ide.ReadyAsync(page);
                await use(page);
            }
        );

    /// <summary>The page does not scroll sideways, and whatever can be pressed is there to be pressed.</summary>
    private static async Task ShouldFitAsync(IPage page)
    {
        Assert.Equal(0, await HiddenWidthAsync(page.Locator("html")));
        foreach (var button in await page.GetByRole(AriaRole.Button).AllAsync())
            await ShouldBeWithinAsync(button);
    }

    /// <summary>A panel is as wide as the screen, and so is what stands in it.</summary>
    private static async Task ShouldFillAsync(IPage page)
    {
        var panel = page.Locator(".graphiql-plugin");
        Assert.Equal(Screen.Phone.Width, (await BoxAsync(panel)).Width);
        Assert.Equal(0, await HiddenWidthAsync(panel));
    }

    private static async Task ShouldBeWithinAsync(ILocator place)
    {
        var box = await BoxAsync(place);
        Assert.InRange(box.X, 0, Screen.Phone.Width - box.Width);
        Assert.InRange(box.Y, 0, Screen.Phone.Height - box.Height);
    }

    private static Task<int> HiddenWidthAsync(ILocator place) =>
        place.EvaluateAsync<int>("place => place.scrollWidth - place.clientWidth");

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator place) =>
        await place.BoundingBoxAsync() ?? throw new InvalidOperationException($"{place} is not to be seen.");
}
