using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Schema.Responses;

/// <summary>Where a field, or an operation, stands in a client's document.</summary>
/// <param name="Source">The document's text.</param>
/// <param name="Start">Characters before it.</param>
internal readonly record struct FieldPlace(ROM Source, int Start)
{
    /// <summary>Its line and column, for which the text is walked.</summary>
    public Location Location => Location.FromLinearPosition(Source, Start);

    public static FieldPlace Of(ASTNode node, GraphQLDocument document) => new(document.Source, node.Location.Start);
}
