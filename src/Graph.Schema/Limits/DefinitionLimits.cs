using Graph.Query.Errors;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>Measures one operation or fragment, with all that it spreads.</summary>
/// <param name="source">The text of the document.</param>
/// <param name="fragments">The fragments of the document, by name.</param>
/// <param name="limits">What is allowed.</param>
/// <param name="rootFields">How many fields it may select at its top.</param>
internal sealed class DefinitionLimits(
    ROM source,
    IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments,
    QueryLimits limits,
    int rootFields
)
{
    /// <summary>
    /// Validation reports each two selections that cannot be merged, 60 µs each; where types exclude each other, such
    /// pairs are allowed, e.g. 66 of them for one name in twelve types.
    /// </summary>
    private const int Differences = 200;

    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private int fields;
    private int aliases;
    private int directives;
    private int differences;

    /// <exception cref="LimitException">It goes over a limit.</exception>
    public void Check<T>(T definition)
        where T : ASTNode, IHasSelectionSetNode, IHasDirectivesNode
    {
        if (definition is GraphQLFragmentDefinition fragment)
            open.Add(fragment.FragmentName.Name.StringValue);
        CountDirectives(definition.Directives, definition);
        Walk(definition.SelectionSet, new SelectedObject(depth: 1), spreads: 0);
    }

    /// <summary>Counts the directives of a place.</summary>
    public void CountDirectives(GraphQLDirectives? given, ASTNode place)
    {
        var count = given?.Count ?? 0;
        if (count > limits.DirectivesAtOnePlace)
            throw Over(LimitErrors.DirectivesAtOnePlace(count, limits.DirectivesAtOnePlace), place);
        if ((directives += count) > limits.Directives)
            throw Over(LimitErrors.Directives(limits.Directives), place);
    }

    private void Walk(GraphQLSelectionSet? selectionSet, SelectedObject into, int spreads)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            CountDirectives((selection as IHasDirectivesNode)?.Directives, selection);
            switch (selection)
            {
                case GraphQLField field:
                    Walk(field.SelectionSet, Select(field, into), spreads);
                    break;
                case GraphQLInlineFragment inline:
                    Walk(inline.SelectionSet, into, Inside(inline, spreads));
                    break;
                case GraphQLFragmentSpread spread:
                    Walk(spread, into, Inside(spread, spreads));
                    break;
            }
        }
    }

    private void Walk(GraphQLFragmentSpread spread, SelectedObject into, int spreads)
    {
        var name = spread.FragmentName.Name.StringValue;
        if (!fragments.TryGetValue(name, out var fragment))
            return; // validation reports it
        if (!open.Add(name))
            throw Over(LimitErrors.FragmentCycle(name), spread);
        CountDirectives(fragment.Directives, spread);
        Walk(fragment.SelectionSet, into, spreads);
        open.Remove(name);
    }

    /// <summary>Adds a field to an object.</summary>
    /// <returns>The object below it.</returns>
    private SelectedObject Select(GraphQLField field, SelectedObject into)
    {
        if (into.Depth > limits.Depth)
            throw Over(LimitErrors.Depth(field.Name.StringValue, limits.Depth), field);
        if (++fields > limits.Fields)
            throw Over(LimitErrors.Fields(limits.Fields), field);
        if (field.Alias is not null && ++aliases > limits.Aliases)
            throw Over(LimitErrors.Aliases(limits.Aliases), field);

        var name = (field.Alias?.Name ?? field.Name).StringValue;
        var selected = into[name];
        if (into.Depth == 1 && into.Count > rootFields)
            throw Over(LimitErrors.RootFields(rootFields), field);
        differences += selected.Add(field.Name.Value, Text(field.Arguments));
        if (differences > Differences)
            throw Over(LimitErrors.Differences(name), field);
        if (selected.Selections > limits.Repetitions)
            throw Over(LimitErrors.Repetitions(name, limits.Repetitions), field);
        return selected.Below;
    }

    private ROM Text(GraphQLArguments? arguments) =>
        arguments is null
            ? ROM.Empty
            : source.Slice(arguments.Location.Start, arguments.Location.End - arguments.Location.Start);

    private int Inside(ASTNode fragment, int spreads) =>
        spreads < limits.Depth ? spreads + 1 : throw Over(LimitErrors.FragmentDepth(limits.Depth), fragment);

    private static LimitException Over(QueryException error, ASTNode node) => new(error, node);
}
