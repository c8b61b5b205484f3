using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>
/// What holds for a document before it is validated, whatever the schema: validation compares each field with each
/// other of its name, so its time grows with the square of what stands here.
/// </summary>
/// <remarks>Each operation and each fragment is measured by itself, with all that it spreads.</remarks>
/// <param name="document">The document.</param>
/// <param name="limits">What is allowed.</param>
internal sealed class DocumentLimits(GraphQLDocument document, QueryLimits limits)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = DocumentFragments.Of(document);

    /// <exception cref="LimitException">The document goes over a limit.</exception>
    public void Check()
    {
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            Check(operation);
        foreach (var fragment in fragments.Values)
            new DefinitionLimits(document.Source, fragments, limits, limits.Fields).Check(fragment);
    }

    private void Check(GraphQLOperationDefinition operation)
    {
        var definition = new DefinitionLimits(document.Source, fragments, limits, limits.RootFields);
        foreach (var variable in operation.Variables?.Items ?? [])
            definition.CountDirectives(variable.Directives, variable);
        definition.Check(operation);
    }
}
