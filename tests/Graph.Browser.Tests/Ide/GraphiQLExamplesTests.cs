using Graph.Tests;
using Microsoft.Playwright;

namespace Graph.Browser.Tests.Ide;

/// <summary>Someone looks for an example in GraphiQL's panel.</summary>
[Collection(GraphSite.Name)]
public sealed class GraphiQLExamplesTests(GraphSite site)
{
    private readonly GraphiQL ide = new();

    [Fact]
    public Task The_panel_has_every_example_operation() =>
        VisitAsync(
            "graphiql-examples",
            async panel =>
            {
                var names = Directory
                    .EnumerateFiles(RepositoryFiles.Of("schema", "operations"), "*.graphql")
                    .Select(Path.GetFileNameWithoutExtension)
                    .OfType<string>()
                    .OrderBy(name => name != "district-12")
                    .ThenBy(name => name, StringComparer.Ordinal);

                await Assertions.Expect(panel.Locator("button b")).ToHaveTextAsync(names);
            }
        );

    [Fact]
    public Task An_example_opens_with_its_variables_and_answers() =>
        VisitAsync(
            "graphiql-example-with-variables",
            async panel =>
            {
                var page = panel.Page;
                var tabs = page.GetByRole(AriaRole.Tablist);
                await panel.GetByRole(AriaRole.Button, new() { Name = "neighbours-of-district" }).ClickAsync();

                await tabs.ShouldShowAsync("District12");
                await tabs.ShouldShowAsync("NeighboursOfDistrict");
                await page.Locator(".monaco-editor[data-uri$='variables.json']").ShouldShowAsync("\"number\": 12");
                await ide.RunAsync(page);

                await ide.Answer(page).ShouldShowAsync("\"neighbours\"");
            }
        );

    private Task VisitAsync(string name, Func<ILocator, Task> use) =>
        site.VisitAsync(
            ide.Path,
            name,
            async page =>
            {
                await ide.ReadyAsync(page);
                await page.GetByRole(AriaRole.Button, new() { Name = "Show Examples" }).ClickAsync();
                await use(page.GetByRole(AriaRole.Region, new() { Name = "Examples" }));
            }
        );
}
