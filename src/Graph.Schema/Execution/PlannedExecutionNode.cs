using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Execution;

/// <summary>A root field whose whole answer is one <see cref="Responses.RenderedJson"/>, or null.</summary>
internal sealed class PlannedExecutionNode(
    ExecutionNode parent,
    IGraphType graphType,
    GraphQLField field,
    FieldType fieldDefinition
) : ExecutionNode(parent, graphType, field, fieldDefinition, null)
{
    /// <inheritdoc />
    public override object? ToValue() => Result;
}
