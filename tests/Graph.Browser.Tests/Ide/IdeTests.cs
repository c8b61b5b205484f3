using System.Text.Json.Nodes;
using Graph.Tests;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>Someone writes a query by hand, in either IDE, with no network but the server.</summary>
public abstract class IdeTests(GraphSite site, IIde ide)
{
    private static readonly string Example = File.ReadAllText(
        RepositoryFiles.Of("schema", "operations", "district-12.graphql")
    );

    [Fact]
    public Task It_opens_with_an_example_and_shows_its_whole_answer() =>
        VisitAsync(
            "example",
            async page =>
            {
                Assert.Equal(Example, await ide.Editor(page).CopyTextAsync());

                await ide.RunAsync(page);

                await ide.Answer(page).ShouldShowAsync("№12 сайлау округі");
                var shown = JsonNode.Parse(await ide.Answer(page).CopyTextAsync());
                var answer = await site.Client.AskAsync(Example);
                Assert.Equal(answer.ToJsonString(), shown?.ToJsonString());
            }
        );

    [Fact]
    public Task It_fills_the_window_and_scrolls_within_however_long_document_and_answer_are() =>
        VisitAsync(
            "window",
            async page =>
            {
                await ide.RunAsync(page);
                await ide.Answer(page).ShouldShowAsync("\"district\"");

                var hidden = await page.EvaluateAsync<int>(
                    "() => document.documentElement.scrollHeight - document.documentElement.clientHeight"
                );
                Assert.Equal(0, hidden);
            }
        );

    [Fact]
    public Task It_completes_fields_and_tells_what_they_are() =>
        VisitAsync(
            "completion",
            async page =>
            {
                await ide.WriteAsync(page, "{ district(number: 12) { incarnations { ");
                var suggestions = page.Locator(".suggest-widget.visible");

                await ide.Editor(page).TypeAtEndAsync("pop");
                await suggestions.ShouldShowAsync("populationYear");
                await page.Keyboard.PressAsync("Enter");
                await ide.Editor(page).ShouldShowAsync("incarnations { population");

                await ide.Editor(page).TypeAtEndAsync(" elec");
                await suggestions.ShouldShowAsync("electorateYear");
                await page.Keyboard.PressAsync("Control+Space");
                await page.Locator(".suggest-details").ShouldShowAsync("People with the right to vote");
            }
        );

    [Fact]
    public Task It_shows_what_the_schema_says_of_a_field() =>
        VisitAsync(
            "descriptions",
            async page =>
            {
                var descriptions = await ide.OpenDescriptionsAsync(page);

                await descriptions.ShouldShowAsync("A shortest way from one district to another over borders");
            }
        );

    [Fact]
    public Task Errors_tell_what_to_do() =>
        VisitAsync(
            "errors",
            async page =>
            {
                await ShouldTellAsync("{ district(number: 12) { nmae } }", "Did you mean 'name'");
                await ShouldTellAsync("{ districts(first: 500) { nodes { number } } }", "a page holds at most 50");

                async Task ShouldTellAsync(string operation, string told)
                {
                    await ide.WriteAsync(page, operation);
                    await ide.RunAsync(page);
                    await ide.Answer(page).ShouldShowAsync(told);
                }
            }
        );

    private Task VisitAsync(string name, Func<IPage, Task> use) =>
        site.VisitAsync(
            ide.Path,
            $"{ide.Name}-{name}",
            async page =>
            {
                await ide.ReadyAsync(page);
                await use(page);
            }
        );

    [Collection(GraphSite.Name)]
    public sealed class InBananaCakePop(GraphSite site) : IdeTests(site, new BananaCakePop());

    [Collection(GraphSite.Name)]
    public sealed class InGraphiQL(GraphSite site) : IdeTests(site, new GraphiQL());
}
