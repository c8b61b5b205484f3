using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>The fields that a selection has of an object type, by response key: merged, and without what is left out.</summary>
/// <param name="context">The operation.</param>
/// <param name="type">The object type.</param>
/// <param name="selectionSet">The selection.</param>
internal delegate Dictionary<string, (GraphQLField Field, FieldType Definition)> CollectFields(
    ExecutionContext context,
    IObjectGraphType type,
    GraphQLSelectionSet selectionSet
);
