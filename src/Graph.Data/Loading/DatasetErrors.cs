using Graph.Data.Loading.Files;

namespace Graph.Data.Loading;

/// <summary>The sentences for datasets that cannot be loaded: what is wrong, and what to do.</summary>
internal static class DatasetErrors
{
    /// <summary>All errors as one text for people, two lines each.</summary>
    public static string Report(string folder, IReadOnlyList<DatasetError> errors) =>
        $"The dataset in `{folder}` is not valid and was not loaded. Errors: {errors.Count}."
        + string.Concat(errors.Select(e => $"\n\n{e.File} {e.Path}\n    {e.Message}"));

    // the folder and its files

    public static DatasetError KeyTwice(Place place, string key) =>
        At(place, $"The key `{key}` stands here for the second time. Keep one of the two.");

    public static DatasetError UnstorableText(Place place) =>
        At(place, "This text holds NUL or half a surrogate pair, which databases refuse. Remove it.");

    // the structure

    public static DatasetError KeyMissing(Place place, string key, string meaning) =>
        At(place, $"The key `{key}` is missing here. Add it. {meaning}");

    public static DatasetError UnknownKey(Place place, string key, IReadOnlyList<string> known, string? near) =>
        At(place, $"`{key}` is not a key here.{DidYouMean(near)} The keys are {Listed(known)}.");

    public static DatasetError WrongType(Place place, string found, string wanted) =>
        At(
            place,
            $"This is of type {found}. Write a value of type {wanted}; where nothing is known, leave out the key if it may be missing."
        );

    public static DatasetError NotOneOf(Place place, string value, IReadOnlyList<string> allowed, string? near) =>
        At(place, $"`{value}` is not possible here.{DidYouMean(near)} The values are {Listed(allowed)}.");

    public static DatasetError WrongForm(Place place, string value, string description) =>
        At(place, $"`{value}` does not have the form of what belongs here. {description}");

    public static DatasetError TooSmall(Place place, string value, string least) =>
        At(place, $"{value} is too small. Write {least} or more.");

    public static DatasetError TooLarge(Place place, string value, string most) =>
        At(place, $"{value} is too large. Write {most} or less.");

    public static DatasetError EmptyText(Place place) =>
        At(place, "This text is empty. Write it; where nothing is known, leave out the key if it may be missing.");

    public static DatasetError TextTooLong(Place place, string most) =>
        At(place, $"This text is too long. Shorten it to {most} characters.");

    public static DatasetError EmptyList(Place place, string description) =>
        At(place, $"This list is empty. Add an item. {description}");

    public static DatasetError ItemTwice(Place place, string item) =>
        At(place, $"`{item}` stands in this list for the second time. Keep one of the two.");

    public static DatasetError NoAddress(Place place, string value) =>
        At(place, $"`{value}` is not a web address. Write it whole, e.g. `https://example.org/page`.");

    public static DatasetError NoSuchDay(Place place, string value) =>
        At(place, $"The calendar has no `{value}`. Write a day like `2023-01-01`.");

    public static DatasetError DoesNotFit(Place place, string reason) =>
        At(place, $"This value does not fit the schema: {reason} Compare it with `schema/dataset.schema.json`.");

    // IDs and references

    public static DatasetError IdTwice(Place place, string id, Place first) =>
        At(place, $"`{id}` is already the ID of `{first.Path}`. Give one of them another.");

    public static DatasetError NumberIsNotFile(Place place, int number, string file) =>
        At(
            place,
            $"The district of this file has the number {number}. Correct the number, or rename the file `{file}`."
        );

    public static DatasetError UnknownId(Place place, string id, string noun, string file, string? near) =>
        At(place, $"There is no {noun} `{id}`.{DidYouMean(near)} Correct the ID, or add the {noun} to `{file}`.");

    // names, regions, elections

    public static DatasetError NameEndsBeforeItBegins(Place place, OtherNameRecord name) =>
        At(
            place,
            $"The name is in use until {name.UntilYear} but only since {name.SinceYear}. Correct one of the years."
        );

    public static DatasetError ReadBeforePublished(Place place, DateOnly read, DateOnly published) =>
        At(place, $"It was read on {read:O}, but published on {published:O}. Correct one of the days.");

    public static DatasetError IsoCodeTwice(Place place, Place first) =>
        At(place, $"`{first.Path}` has this code already. Correct one of them.");

    public static DatasetError CentreTwice(Place place, Place first) =>
        At(place, $"This settlement is already the centre of `{first.Path}`. Correct one of them.");

    public static DatasetError SplitFromItself(Place place) =>
        At(
            place,
            "A region cannot be split from itself. Name the region of which it was a part, or leave the key out."
        );

    public static DatasetError SplitInCircle(Place place, IReadOnlyList<string> circle) =>
        At(
            place,
            $"`{circle[0]}` comes from itself: it was split from "
                + string.Join(", that from ", circle.Skip(1).Append(circle[0]).Select(id => $"`{id}`"))
                + ". Correct one of them, or leave the key out."
        );

    public static DatasetError SecondRoundFirst(Place place) =>
        At(place, "The second round is before the first. Correct one of the days.");

    public static DatasetError ResultTwice(Place place, string party, Place first) =>
        At(place, $"The result of `{party}` stands already at `{first.Path}`. Make them one.");

    public static DatasetError DistrictStood(Place place, int year, string id, IncarnationRecord life) =>
        At(place, $"`{id}` stood in {year}: {Span(life.Since, life.Until)}. Correct its years, or remove this key.");

    // lives of districts

    public static DatasetError EndsBeforeItBegins(Place place, Moment since, Moment? until) =>
        At(place, $"`{until}` is before `since`, which is `{since}`. Correct one of them.");

    public static DatasetError LifeTwice(Place place, string id, Place first) =>
        At(
            place,
            $"`{id}` begins in the same year as `{first.Path}`, and both would have that ID. "
                + "Make them one, or write the day on which the later one begins."
        );

    public static DatasetError LivesOverlap(Place place, string id, string earlierId, Moment? until) =>
        At(
            place,
            until is null
                ? $"`{id}` begins while `{earlierId}` still stands. Write `until` there, or correct `since` here."
                : $"`{id}` begins before `{earlierId}` ends, which is `{until}`. Correct one of them."
        );

    public static DatasetError AreaTwice(Place place, string area, string incarnation, Place first) =>
        At(place, $"`{incarnation}` covers `{area}` already at `{first.Path}`. Make them one.");

    // borders

    public static DatasetError BorderWithItself(Place place, int district) =>
        At(place, $"District {district} cannot border itself. Name another district, or remove the border.");

    public static DatasetError BorderThroughTime(Place place, string incarnation, string neighbour) =>
        At(place, $"`{incarnation}` and `{neighbour}` never stood at the same time. Name a life that did.");

    public static DatasetError BorderTwice(Place place, string neighbour, Place first) =>
        At(place, $"The border with `{neighbour}` stands already at `{first.Path}`. Make them one.");

    // contests and mandates

    public static DatasetError ElectionWithoutDistricts(Place place, string election) =>
        At(
            place,
            $"The election of {election} was without districts. Remove this contest, or that election's `withoutDistricts`."
        );

    public static DatasetError ContestOutsideLife(Place place, Moment held, string id, IncarnationRecord life) =>
        At(
            place,
            $"`{id}` did not stand {(held.Day is null ? "in" : "on")} {held}: {Span(life.Since, life.Until)}. Move the contest to the life that did, or remove it."
        );

    public static DatasetError ContestTwice(Place place, string election, Place first) =>
        At(place, $"The contest of {election} stands already at `{first.Path}`. Make them one.");

    public static DatasetError MandateBeforeLife(Place place, Moment since, string id, Moment lifeSince) =>
        At(
            place,
            $"The mandate begins with `{since}`, before `{id}` does, which is `{lifeSince}`. Correct one of them."
        );

    public static DatasetError MandateAfterLife(Place place, Moment? until, string id, Moment lifeUntil) =>
        At(
            place,
            until is null
                ? $"The mandate has no `until`, but `{id}` ends with `{lifeUntil}`. Write when the mandate ends."
                : $"The mandate ends with `{until}`, after `{id}` does, which is `{lifeUntil}`. Correct one of them."
        );

    public static DatasetError NoSuchContest(Place place, int district, string election) =>
        At(place, $"District {district} has no contest of {election}. Correct the year, or add the contest.");

    private static DatasetError At(Place place, string message) => new(place.File, place.Path, message);

    internal static string DidYouMean(string? near) => near is null ? "" : $" Did you mean `{near}`?";

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.Select(t => $"`{t}`"));

    private static string Span(Moment since, Moment? until) =>
        until is null ? $"it stands since `{since}`" : $"it stood from `{since}` until `{until}`";
}
