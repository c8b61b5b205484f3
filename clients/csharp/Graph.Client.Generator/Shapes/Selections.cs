using System.Diagnostics;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>What the operation of a document selects of a type, fragments included.</summary>
internal sealed class Selections(ISchema schema, GraphQLDocument document)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments = document
        .Definitions.OfType<GraphQLFragmentDefinition>()
        .ToDictionary(fragment => fragment.FragmentName.Name.Value);

    /// <summary>The fields that objects of a type have in the answer, in the order of their first selection.</summary>
    public IReadOnlyList<SelectedField> Of(IReadOnlyList<SelectedSet> sets, IObjectGraphType type) =>
        [
            .. sets.SelectMany(set => Places(set, type))
                .GroupBy(place => (place.Node.Alias?.Name ?? place.Node.Name).StringValue)
                .Select(places => new SelectedField(places.Key, [.. places])),
        ];

    private IEnumerable<SelectedPlace> Places(SelectedSet set, IObjectGraphType type) =>
        set.Node.Selections.SelectMany(selection =>
        {
            var conditional = set.IsConditional || HasCondition((IHasDirectivesNode)selection);
            return selection switch
            {
                GraphQLField field => [new SelectedPlace(field, set.Parent, conditional)],
                GraphQLInlineFragment inline => Inside(inline.TypeCondition, inline.SelectionSet),
                GraphQLFragmentSpread spread when fragments[spread.FragmentName.Name.Value] is var fragment => Inside(
                    fragment.TypeCondition,
                    fragment.SelectionSet
                ),
                _ => throw new UnreachableException(),
            };

            IEnumerable<SelectedPlace> Inside(GraphQLTypeCondition? condition, GraphQLSelectionSet inner)
            {
                var parent = condition is null ? set.Parent : schema.AllTypes[condition.Type.Name.Value];
                return parent is not null && IsOrHas(parent, type)
                    ? Places(new SelectedSet(inner, parent, conditional), type)
                    : [];
            }
        });

    private static bool HasCondition(IHasDirectivesNode node) =>
        node.Directives?.Any(directive => directive.Name.Value == "include" || directive.Name.Value == "skip") ?? false;

    private static bool IsOrHas(IGraphType parent, IObjectGraphType type) =>
        parent == type || (parent is IAbstractGraphType several && several.PossibleTypes.Contains(type));
}
