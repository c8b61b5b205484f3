using Graph.Query.Errors;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>A document that is to be run holds operations and fragments alone; the engine overlooks all else.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
internal sealed class ExecutableDefinitions : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLDocument>(Check);

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLDocument document, ValidationContext context)
    {
        foreach (var definition in document.Definitions)
            if (definition is not (GraphQLOperationDefinition or GraphQLFragmentDefinition))
                context.Report(NotExecutable(context, definition), definition);
    }

    private static QueryException NotExecutable(ValidationContext context, ASTNode definition) =>
        new(
            ErrorCodes.ValidationFailed,
            $"`{context.Quote(definition)}` is part of a schema and cannot run. Send operations and fragments alone."
        );
}
