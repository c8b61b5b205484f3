using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace Graph.Schema.Execution;

/// <summary>
/// Operations that have the variables of others, and one field that uses all of them: the engine reads values of used
/// variables, and walks the whole operation, with all its fragments, to find which are used (GraphQL.NET 8.8.5). In an
/// operation that has been found valid all are.
/// </summary>
internal static class VariablesAlone
{
    private static readonly ConditionalWeakTable<GraphQLOperationDefinition, GraphQLOperationDefinition> Known = [];

    /// <summary>That of a valid operation; the same one for each request for it.</summary>
    public static GraphQLOperationDefinition Of(GraphQLOperationDefinition operation) =>
        operation.Variables is { Count: > 0 } variables
            ? Known.GetValue(
                operation,
                valid => new(Using(variables)) { Operation = valid.Operation, Variables = variables }
            )
            : operation;

    private static GraphQLSelectionSet Using(GraphQLVariablesDefinition variables)
    {
        var arguments = variables.Select(variable => new GraphQLArgument(variable.Variable.Name, variable.Variable));
        return new([new GraphQLField(new("__typename")) { Arguments = new([.. arguments]) }]);
    }
}
