using System.Text;
using Graph.Client.Generator.Shapes;
using GraphQL;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Client.Generator;

/// <summary>The document of an operation: its text, and those of its fragments, whichever files they stand in.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder text = new();
    private readonly List<(int Start, SourceFile File, int StartInFile)> parts = [];

    /// <summary>Adds a definition as it stands in a file.</summary>
    public void Add(SourceFile file, ASTNode definition)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        parts.Add((text.Length, file, definition.Location.Start));
        text.Append(file.Text, definition.Location.Start, definition.Location.End - definition.Location.Start);
    }

    /// <summary>A fault at a part of the document, placed where that stands in its file.</summary>
    public Fault FaultAt(ASTNode node, string message, bool isWarning = false) =>
        FaultAt(node.Location.Start, message, isWarning);

    /// <inheritdoc cref="FaultAt(ASTNode, string, bool)"/>
    public Fault FaultOf(ExecutionError error) =>
        FaultAt(error.Locations is [var first, ..] ? PositionOf(first) : 0, error.Message, isWarning: false);

    /// <summary>Where a part of the document stands in its file, which is the same in all documents that have it.</summary>
    public SetPlace PlaceOf(GraphQLSelectionSet set)
    {
        var (file, position) = InFile(set.Location.Start);
        return new SetPlace(file.Path, position);
    }

    /// <summary>The document, with a field at the start of some of its selection sets.</summary>
    /// <param name="field">The field.</param>
    /// <param name="positions">Behind the braces.</param>
    public string With(string field, IReadOnlySet<int> positions) =>
        positions
            .OrderDescending()
            .Aggregate(ToString(), (document, position) => document.Insert(position, $" {field}"));

    public override string ToString() => text.ToString();

    private Fault FaultAt(int position, string message, bool isWarning)
    {
        var (file, positionInFile) = InFile(position);
        return Fault.At(file, positionInFile, message, isWarning);
    }

    private (SourceFile File, int Position) InFile(int position)
    {
        var (start, file, startInFile) = parts.Last(part => part.Start <= position);
        return (file, position - start + startInFile);
    }

    private int PositionOf(Location place)
    {
        var lines = ToString().Split('\n');
        return lines.Take(place.Line - 1).Sum(line => line.Length + 1) + place.Column - 1;
    }
}
