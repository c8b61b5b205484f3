using GraphQL.Types;

namespace Graph.Client.Generator.Shapes;

/// <summary>What is selected of one of several types that an object may have.</summary>
/// <param name="Type">The type.</param>
/// <param name="Fields">All fields that its objects have in the answer.</param>
/// <param name="Fragments">The interfaces that its objects have of fragments.</param>
internal sealed record SelectedType(
    IObjectGraphType Type,
    IReadOnlyList<SelectedField> Fields,
    IReadOnlyList<RecordShape> Fragments
)
{
    /// <summary>What objects of all types have.</summary>
    /// <param name="all">The types.</param>
    public static (IReadOnlyList<SelectedField> Fields, IReadOnlyList<RecordShape> Fragments) Common(
        IReadOnlyList<SelectedType> all
    ) =>
        all is [var first, ..]
            ? (
                [
                    .. first
                        .Fields.Select(field => SelectedField.OfAll([.. all.Select(each => each.Field(field.Key))]))
                        .OfType<SelectedField>(),
                ],
                [.. first.Fragments.Where(fragment => all.All(each => each.Fragments.Contains(fragment)))]
            )
            : ([], []);

    private SelectedField? Field(string key) => Fields.FirstOrDefault(field => field.Key == key);
}
