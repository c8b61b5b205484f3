using Graph.Query.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>A fault of the client's making in the arguments of a field, which keeps every such field from its value.</summary>
/// <param name="Error">What the client is told.</param>
/// <param name="Location">Where the field stands in the document; found once, since a fault may be met in many rows.</param>
internal sealed record FieldFault(QueryException Error, Location Location)
{
    public static FieldFault Of(QueryException error, GraphQLField field, GraphQLDocument document) =>
        new(error, Location.FromLinearPosition(document.Source, field.Location.Start));
}
