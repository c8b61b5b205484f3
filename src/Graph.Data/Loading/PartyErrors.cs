namespace Graph.Data.Loading;

/// <summary>What may be wrong with parties.</summary>
internal static class PartyErrors
{
    public static DatasetError MergedIntoItself(Place place) =>
        At(place, "A party cannot merge into itself. Name the party of which it became a part, or leave the key out.");

    public static DatasetError MergedInCircle(Place place, IReadOnlyList<string> circle) =>
        At(
            place,
            $"`{circle[0]}` goes on in itself: it merged into `{circle[1]}`, that into "
                + string.Join(", that into ", circle.Skip(2).Append(circle[0]).Select(id => $"`{id}`"))
                + ". Correct one of them, or leave the key out."
        );

    public static DatasetError MergedIntoNone(Place place) =>
        At(place, "It is not told with which party. Name it in `mergedInto`, or leave this key out.");

    private static DatasetError At(Place place, string message) => new(place.File, place.Path, message);
}
