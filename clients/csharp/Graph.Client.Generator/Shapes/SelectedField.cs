using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Client.Generator.Shapes;

/// <summary>All that a selection says of one field of an answer.</summary>
/// <param name="Key">Its name in the answer.</param>
/// <param name="Places">Where it is selected; more than once, if fragments repeat it.</param>
internal sealed record SelectedField(string Key, IReadOnlyList<SelectedPlace> Places)
{
    /// <summary>The first place that names it.</summary>
    public GraphQLField Node => Places[0].Node;

    /// <summary>Whether a directive may leave it out.</summary>
    public bool IsConditional => Places.All(place => place.IsConditional);

    /// <summary>Whether it tells the type of the object, wherever the object is.</summary>
    public bool TellsType => Key == "__typename" && Node.Name.Value == "__typename" && !IsConditional;

    /// <summary>What is selected below it.</summary>
    /// <param name="type">The type of its objects.</param>
    public IReadOnlyList<SelectedSet> Below(IGraphType type) =>
        [
            .. from place in Places
            let set = place.Node.SelectionSet
            where set is not null
            // Where the whole field is missing, nothing below it needs to be optional.
            select new SelectedSet(set, type, place.IsConditional && !IsConditional),
        ];

    /// <summary>Whether another type's field of the name was selected at the very same places.</summary>
    public bool IsSameAs(SelectedField? other) =>
        other is not null && Places.Select(place => place.Node).SequenceEqual(other.Places.Select(place => place.Node));
}
