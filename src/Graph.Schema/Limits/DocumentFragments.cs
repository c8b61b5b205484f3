using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>The fragments of a document, by name; of two with one name the first, which validation will report.</summary>
internal static class DocumentFragments
{
    public static Dictionary<string, GraphQLFragmentDefinition> Of(GraphQLDocument document)
    {
        var fragments = new Dictionary<string, GraphQLFragmentDefinition>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        return fragments;
    }
}
