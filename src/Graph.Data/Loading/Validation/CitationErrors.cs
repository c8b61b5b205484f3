namespace Graph.Data.Loading.Validation;

/// <summary>The sentences about citations that lack what they need.</summary>
internal static class CitationErrors
{
    public static DatasetError StatesNothing(Place place, string key) =>
        new(
            place.File,
            place.Path,
            $"The key `{key}` is about what the source `states`, which is missing. Add it, or remove `{key}`."
        );

    public static DatasetError MisprintWithoutNote(Place place) =>
        new(place.File, place.Path, "The key `note` is missing. Where a source has a slip, it says how one knows.");
}
