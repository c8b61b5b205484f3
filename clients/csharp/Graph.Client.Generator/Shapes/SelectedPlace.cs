using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>A place at which a field is selected.</summary>
/// <param name="Node">The field.</param>
/// <param name="Set">The selection set that it stands in.</param>
/// <param name="IsConditional">Whether `@include` or `@skip` stands at it, or at a fragment around it.</param>
internal sealed record SelectedPlace(GraphQLField Node, SelectedSet Set, bool IsConditional)
{
    /// <summary>The type of which it is selected: that of the fragment around it, if there is one.</summary>
    public IGraphType Parent => Set.Parent;
}
