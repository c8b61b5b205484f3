using System.Diagnostics;
using GraphQL;
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

    /// <summary>Selection sets, and those of the named fragments inside them that objects of a type have.</summary>
    public IReadOnlyList<SelectedSet> Whole(IReadOnlyList<SelectedSet> sets, IObjectGraphType type) =>
        [.. sets.Concat(sets.SelectMany(set => Spread(set, type)))];

    /// <summary>What is selected below a field.</summary>
    public IReadOnlyList<SelectedSet> Below(SelectedField field) =>
        [
            .. from place in field.Places
            let set = place.Node.SelectionSet
            where set is not null
            let type = (IGraphType)Declared(place).ResolvedType!.GetNamedType() // a schema that is initialized has all types
            // Where the whole field is missing, nothing below it needs to be optional.
            let conditional = place.IsConditional && !field.IsConditional
            select new SelectedSet(set, type, conditional, place.Set.Fragments),
        ];

    /// <summary>What a fragment selects by itself.</summary>
    public SelectedSet Inside(string fragment)
    {
        var definition = fragments[fragment];
        return new SelectedSet(definition.SelectionSet, TypeOf(definition.TypeCondition), IsConditional: false, []);
    }

    /// <summary>The field of the schema that is selected at a place.</summary>
    public FieldType Declared(SelectedPlace place) =>
        place.Node.Name.StringValue switch
        {
            "__typename" => schema.TypeNameMetaFieldType,
            "__type" => schema.TypeMetaFieldType,
            "__schema" => schema.SchemaMetaFieldType,
            var name => ((IComplexGraphType)place.Parent).GetField(name)
                ?? throw new InvalidOperationException($"`{place.Parent.Name}` has no `{name}`."),
        };

    private IEnumerable<SelectedPlace> Places(SelectedSet set, IObjectGraphType type) =>
        IsOrHas(set.Parent, type)
            ? set.Node.Selections.SelectMany(selection =>
                selection is GraphQLField field
                    ? [new SelectedPlace(field, set, set.IsConditional || HasCondition(field))]
                    : Places(Inside(set, selection), type)
            )
            : [];

    private IEnumerable<SelectedSet> Spread(SelectedSet set, IObjectGraphType type)
    {
        foreach (var selection in set.Node.Selections.Where(selection => selection is not GraphQLField))
        {
            var inner = Inside(set, selection);
            if (!IsOrHas(inner.Parent, type))
                continue;
            if (selection is GraphQLFragmentSpread)
                yield return inner;
            foreach (var deeper in Spread(inner, type))
                yield return deeper;
        }
    }

    /// <summary>What a fragment inside a selection set selects.</summary>
    private SelectedSet Inside(SelectedSet set, ASTNode selection)
    {
        var conditional = set.IsConditional || HasCondition((IHasDirectivesNode)selection);
        switch (selection)
        {
            case GraphQLInlineFragment inline:
                var type = inline.TypeCondition is null ? set.Parent : TypeOf(inline.TypeCondition);
                return new SelectedSet(inline.SelectionSet, type, conditional, set.Fragments);
            case GraphQLFragmentSpread spread:
                var name = spread.FragmentName.Name.StringValue;
                return Inside(name) with { IsConditional = conditional, Fragments = [.. set.Fragments, name] };
            default:
                throw new UnreachableException();
        }
    }

    private IGraphType TypeOf(GraphQLTypeCondition condition) =>
        schema.AllTypes[condition.Type.Name.Value]
        ?? throw new InvalidOperationException($"`{condition.Type.Name}` is no type.");

    private static bool HasCondition(IHasDirectivesNode node) =>
        node.Directives?.Any(directive => directive.Name.Value == "include" || directive.Name.Value == "skip") ?? false;

    private static bool IsOrHas(IGraphType parent, IObjectGraphType type) =>
        parent == type || (parent is IAbstractGraphType several && several.PossibleTypes.Contains(type));
}
