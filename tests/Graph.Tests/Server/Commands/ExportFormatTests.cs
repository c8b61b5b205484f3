using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Graph.Tests.Server.Commands;

/// <summary>The forms that have one file, of the shipped dataset.</summary>
public sealed class ExportFormatTests : IDisposable
{
    private static readonly string Shipped = RepositoryFiles.Of("dataset", "kz-majilis");

    private readonly string folder = Directory.CreateTempSubdirectory("export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Popolo_comes_back_as_a_dataset_with_the_same_lives_and_mandates()
    {
        var popolo = await ExportAsync("popolo", "popolo.json");

        var imported = await CommandRun.OfAsync(
            "dataset",
            "import",
            "popolo",
            popolo,
            "--to",
            Path.Combine(folder, "back"),
            "--licence",
            "CC BY-SA 4.0",
            "--system",
            "MIXED"
        );

        Assert.True(imported.ExitCode == 0, imported.Output);
        Assert.Equal(0, (await CommandRun.OfAsync("dataset", "validate", Path.Combine(folder, "back"))).ExitCode);
        Assert.Equal(Facts(Shipped).Order(), Facts(Path.Combine(folder, "back")).Order());
    }

    [Fact]
    public async Task GeoJson_has_the_figures_of_the_day()
    {
        var file = await ExportAsync("geojson", "map.geojson", "--as-of", "2024-06-01");

        var map = JsonNode.Parse(await File.ReadAllTextAsync(file));
        var district = map?["features"]?.AsArray().Single(f => (string?)f?["id"] == "district/12-2023");
        Assert.Equal("FeatureCollection", (string?)map?["type"]);
        Assert.Equal(12, (int?)district?["properties"]?["number"]);
        Assert.Equal("Daniar Qasqaraurov", (string?)district?["properties"]?["deputy"]);
        Assert.Matches("^(Multi)?Polygon$", (string?)district?["geometry"]?["type"]);
    }

    [Fact]
    public async Task Without_districts_on_a_day_the_map_has_none()
    {
        var file = await ExportAsync("geojson", "map.geojson", "--as-of", "2010-01-01");

        var map = JsonNode.Parse(await File.ReadAllTextAsync(file));
        Assert.DoesNotContain(map?["features"]?.AsArray() ?? [], f => (string?)f?["properties"]?["kind"] == "district");
    }

    [Fact]
    public async Task GraphML_has_a_node_for_each_end_of_an_edge()
    {
        var file = await ExportAsync("graphml", "graph.graphml", "--as-of", "2024-06-01");

        var graph = XDocument.Load(file);
        var nodes = All(graph, "node").Select(n => (string?)n.Attribute("id")).ToList();
        var keys = All(graph, "key").Select(k => (string?)k.Attribute("id")).ToList();
        Assert.Contains("district/12-2023", nodes);
        Assert.Contains("deputy/daniar-qasqaraurov", nodes);
        Assert.DoesNotContain("district/12-2004", nodes);
        Assert.All(All(graph, "edge"), e => Assert.Contains((string?)e.Attribute("source"), nodes));
        Assert.All(All(graph, "edge"), e => Assert.Contains((string?)e.Attribute("target"), nodes));
        Assert.All(All(graph, "data"), d => Assert.Contains((string?)d.Attribute("key"), keys));
    }

    [Fact]
    public async Task DOT_quotes_whatever_names_hold()
    {
        var dataset = Path.Combine(folder, "mine");
        await CopiedOutAsync(CommandRun.Example, dataset);
        var deputies = Path.Combine(dataset, "deputies.json");
        await File.WriteAllTextAsync(
            deputies,
            (await File.ReadAllTextAsync(deputies)).Replace(
                "Ben Moor",
                """Ben \"B\\N\" Moor""",
                StringComparison.Ordinal
            )
        );

        var file = await ExportOfAsync(dataset, "dot", "graph.dot");

        var lines = await File.ReadAllLinesAsync(file);
        Assert.Equal("graph districts {", lines[0]);
        Assert.Contains("""  "deputy/ben-moor" [label="Ben \"B\\N\" Moor", shape="ellipse", kind="deputy"]""", lines);
    }

    private static IEnumerable<XElement> All(XDocument graph, string name) =>
        graph.Descendants(XName.Get(name, "http://graphml.graphdrawing.org/xmlns"));

    /// <summary>Of each life of each district when it was, and who held its mandate when.</summary>
    private static IEnumerable<string> Facts(string dataset) =>
        from path in Directory.EnumerateFiles(Path.Combine(dataset, "districts"))
        let district = JsonNode.Parse(File.ReadAllText(path))
        from life in district?["incarnations"]?.AsArray() ?? []
        from mandate in (life?["mandates"]?.AsArray() ?? []).DefaultIfEmpty()
        select $"{district?["number"]} {district?["names"]?["kk"]} {life?["since"]} {life?["until"]} {life?["region"]} "
            + $"{mandate?["deputy"]} {mandate?["party"]} {mandate?["since"]} {mandate?["until"]}";

    private static async Task CopiedOutAsync(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
            await File.WriteAllTextAsync(copy, await File.ReadAllTextAsync(file));
        }
    }

    private Task<string> ExportAsync(string format, string name, params string[] more) =>
        ExportOfAsync(Shipped, format, name, more);

    private async Task<string> ExportOfAsync(string target, string format, string name, params string[] more)
    {
        var file = Path.Combine(folder, name);
        var run = await CommandRun.OfAsync(["dataset", "export", target, "--format", format, "--to", file, .. more]);
        Assert.True(run.ExitCode == 0, run.Output);
        return file;
    }
}
