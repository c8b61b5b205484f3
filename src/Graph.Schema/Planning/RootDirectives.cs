using Graph.Schema.Limits;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>Tells whether directives decide which root fields an operation has.</summary>
internal static class RootDirectives
{
    /// <summary>Whether there are any at its root fields, or at fragments around them.</summary>
    public static bool AreIn(ExecutionContext context) =>
        AreIn(context.Operation.SelectionSet, DocumentFragments.Of(context.Document));

    private static bool AreIn(GraphQLSelectionSet selected, Dictionary<string, GraphQLFragmentDefinition> fragments) =>
        selected.Selections.Exists(selection =>
            selection is IHasDirectivesNode { Directives.Count: > 0 }
            || selection switch
            {
                GraphQLInlineFragment fragment => AreIn(fragment.SelectionSet, fragments),
                GraphQLFragmentSpread spread => AreIn(
                    fragments[spread.FragmentName.Name.StringValue].SelectionSet,
                    fragments
                ),
                _ => false,
            }
        );
}
