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

    /// <summary>Whether it is the name of the object's type, under its own name.</summary>
    public bool IsTypename => Key == "__typename" && Node.Name.Value == "__typename";

    /// <summary>The field as it is of objects of all types.</summary>
    /// <param name="fields">The field of each type; null where it is not selected of one.</param>
    /// <returns>Null unless some place selects it of all types.</returns>
    public static SelectedField? OfAll(IReadOnlyList<SelectedField?> fields)
    {
        if (fields.Any(field => field is null) || fields is not [{ } first, ..])
            return null;
        SelectedPlace[] shared = [.. first.Places.Where(place => fields.All(field => field!.Has(place)))];
        if (shared.Length == 0)
            return null;
        var places = fields.SelectMany(field => field!.Places).DistinctBy(place => place.Node);
        return new SelectedField(
            first.Key,
            [
                .. shared,
                // What is selected of some types is not there for the others.
                .. places
                    .ExceptBy(shared.Select(place => place.Node), place => place.Node)
                    .Select(place => place with { IsConditional = true }),
            ]
        );
    }

    private bool Has(SelectedPlace place) => Places.Any(other => other.Node == place.Node);
}
