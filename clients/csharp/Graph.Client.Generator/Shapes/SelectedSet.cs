using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>A selection set.</summary>
/// <param name="Node">The braces and what is in them.</param>
/// <param name="Parent">The type of which it selects fields.</param>
/// <param name="IsConditional">Whether a directive may leave out what it selects.</param>
/// <param name="Fragments">Names of the fragments around it.</param>
internal sealed record SelectedSet(
    GraphQLSelectionSet Node,
    IGraphType Parent,
    bool IsConditional,
    IReadOnlyList<string> Fragments
);
