using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>Tells whether directives decide which root fields an operation has.</summary>
internal static class RootDirectives
{
    /// <summary>Whether there are any at its root fields, or at fragments around them.</summary>
    public static bool AreIn(ExecutionContext context) => AreIn(context.Operation.SelectionSet, context.Document);

    private static bool AreIn(GraphQLSelectionSet selected, GraphQLDocument document) =>
        selected.Selections.Exists(selection =>
            selection is IHasDirectivesNode { Directives.Count: > 0 }
            || selection switch
            {
                GraphQLInlineFragment fragment => AreIn(fragment.SelectionSet, document),
                GraphQLFragmentSpread spread => document
                    .Definitions.OfType<GraphQLFragmentDefinition>()
                    .Where(fragment => fragment.FragmentName.Name == spread.FragmentName.Name)
                    .Any(fragment => AreIn(fragment.SelectionSet, document)),
                _ => false,
            }
        );
}
