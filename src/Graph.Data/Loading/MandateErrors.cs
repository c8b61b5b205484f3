using Graph.Data.Loading.Files;

namespace Graph.Data.Loading;

/// <summary>The sentences for mandates that one deputy cannot have held, or that cannot have ended so.</summary>
internal static class MandateErrors
{
    public static DatasetError DeputyTwice(Place place, string deputy, Place first) =>
        At(
            place,
            $"The mandate of `{deputy}` in this life stands already at `{first.Path}`. "
                + "Make them one, or write when the one ended and the other began."
        );

    public static DatasetError DeputyElsewhere(Place place, string deputy, Place first, Moment? until) =>
        At(
            place,
            $"The mandate of `{deputy}` begins while the one at `{first.Path}` of `{first.File}` lasts"
                + (until is null ? "" : $", until `{until}`")
                + ". Correct the days, or the deputy."
        );

    public static DatasetError EndUntold(Place place, string key) =>
        At(place, $"`{key}` tells of an end, but the mandate has none. Write `until`, or remove this key.");

    private static DatasetError At(Place place, string message) => new(place.File, place.Path, message);
}
