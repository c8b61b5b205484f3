using System.Text;

namespace Graph.Data.Exporting.Graphs;

/// <summary>Districts, borders and deputies in the language of Graphviz.</summary>
/// <remarks>https://graphviz.org/doc/info/lang.html</remarks>
internal sealed class DotExporter : IDatasetExporter
{
    public string Format => "dot";

    public string Description => "the same graph for Graphviz, e.g. `dot -Tsvg`";

    public bool IsFolder => false;

    public bool TakesDay => true;

    public async Task<ExportReport> WriteAsync(
        GraphDbContext database,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        var graph = await DistrictGraph.ReadAsync(database, target.AsOf, cancellationToken);
        await using var file = target.Create();
        await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await text.WriteAsync("graph districts {\n  graph [charset=\"UTF-8\", overlap=false]\n");
        foreach (var node in graph.Nodes)
            await text.WriteAsync($"  {Quoted(node.Id)} {Attributes(Shown(node))}\n".AsMemory(), cancellationToken);
        foreach (var edge in graph.Edges)
            await text.WriteAsync(
                $"  {Quoted(edge.From)} -- {Quoted(edge.To)} {Attributes(Shown(edge))}\n".AsMemory(),
                cancellationToken
            );
        await text.WriteAsync("}\n");
        return new(graph.Parts(), []);
    }

    /// <summary>What only this graph says beside what Graphviz knows: it takes attributes of any name.</summary>
    private static IEnumerable<(string Key, string? Value)> Shown(GraphNode node) =>
        [
            ("label", node.Kind == DistrictGraph.District ? $"{node.Label}\n{Since(node)}" : node.Label),
            ("shape", node.Kind == DistrictGraph.District ? "box" : "ellipse"),
            ("kind", node.Kind),
            .. node.Facts,
        ];

    private static IEnumerable<(string Key, string? Value)> Shown(GraphEdge edge) =>
        [("style", edge.Kind == DistrictGraph.Represents ? "dashed" : null), ("kind", edge.Kind), .. edge.Facts];

    private static string Since(GraphNode node) => $"{Fact(node, "since")}–{Fact(node, "until")}";

    private static string? Fact(GraphNode node, string key) => node.Facts.FirstOrDefault(f => f.Key == key).Value;

    private static string Attributes(IEnumerable<(string Key, string? Value)> facts) =>
        $"[{string.Join(", ", facts.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Key}={Quoted(f.Value)}"))}]";

    /// <summary>
    /// A text between quotes. A backslash begins an escape to Graphviz, such as `\N` for the node's name, and so is doubled.
    /// </summary>
    private static string Quoted(string? text) =>
        $"\"{text?.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)}\"";
}
