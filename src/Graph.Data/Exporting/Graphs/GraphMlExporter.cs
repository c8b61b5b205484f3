using System.Text;
using System.Xml;

namespace Graph.Data.Exporting.Graphs;

/// <summary>Districts, borders and deputies in GraphML, which Gephi, yEd and NetworkX read.</summary>
/// <remarks>http://graphml.graphdrawing.org/</remarks>
internal sealed class GraphMlExporter : IDatasetExporter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string Kind = "kind";
    private const string Label = "label";

    private static readonly XmlWriterSettings Form = new()
    {
        Async = true,
        Indent = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public string Format => "graphml";

    public string Description => "a file with the graph of districts, their borders and their deputies";

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
        await using var xml = XmlWriter.Create(file, Form);
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", [Kind, Label, .. graph.Nodes.SelectMany(n => n.Facts).Select(f => f.Key)]);
        WriteKeys(xml, "edge", [Kind, .. graph.Edges.SelectMany(e => e.Facts).Select(f => f.Key)]);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "districts");
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (var node in graph.Nodes)
            Write(xml, node);
        foreach (var edge in graph.Edges)
            Write(xml, edge);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.FlushAsync();
        return new(graph.Parts(), []);
    }

    private static void WriteKeys(XmlWriter xml, string of, IEnumerable<string> names)
    {
        foreach (var name in names.Distinct())
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", $"{of}-{name}");
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", name == "number" ? "int" : "string");
            xml.WriteEndElement();
        }
    }

    private static void Write(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Id);
        WriteFacts(xml, "node", [(Kind, node.Kind), (Label, node.Label), .. node.Facts]);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", edge.From);
        xml.WriteAttributeString("target", edge.To);
        WriteFacts(xml, "edge", [(Kind, edge.Kind), .. edge.Facts]);
        xml.WriteEndElement();
    }

    private static void WriteFacts(XmlWriter xml, string of, IEnumerable<(string Key, string? Value)> facts)
    {
        foreach (var (key, value) in facts.Where(f => !string.IsNullOrEmpty(f.Value)))
        {
            xml.WriteStartElement("data");
            xml.WriteAttributeString("key", $"{of}-{key}");
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
